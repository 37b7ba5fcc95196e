// Pairs of measures of different policies that give out the same task, from the one of lesser rank; each measure is looked up
// once. A newcomer is given what others find it by; a measure that stands for a crowd no more loses its links of that crowd.
// Parameters: measures [id], keys [key of sketches], both called by their place from 0; newcomers [[measure, sketchKeys]], marks
// [[measure, [[key, former mark, latter mark]]]], each measure once (how sketchKeys names a crowd), displaced [[measure, key]],
// rows [[measure, [[other, score in thousandths, key]]]]. Index: measure_id.
CALL () {
  UNWIND $measures AS id
  MATCH (m:Measure {id: id})
  RETURN collect(m) AS measures
}
CALL (measures) {
  UNWIND $newcomers AS row
  WITH measures[row[0]] AS m, row[1] AS marks
  SET m.sketchKeys = marks
}
CALL (measures) {
  UNWIND $marks AS row
  WITH measures[row[0]] AS m, row[1] AS changes
  SET m.sketchKeys = reduce(marks = m.sketchKeys, change IN changes |
    replace(marks, change[1] + $keys[change[0]], change[2] + $keys[change[0]]))
}
CALL (measures) {
  UNWIND $displaced AS row
  WITH measures[row[0]] AS m, $keys[row[1]] AS key
  MATCH (m)-[a:ALIGNED_WITH {sketchKey: key}]->()
  DELETE a
}
UNWIND $rows AS row
WITH measures, measures[row[0]] AS one, row[1] AS links
UNWIND links AS link
WITH one, measures[link[0]] AS other, link[1] / 1000.0 AS score, $keys[link[2]] AS sketchKey
CREATE (one)-[:ALIGNED_WITH {score: score, sketchKey: sketchKey}]->(other)
