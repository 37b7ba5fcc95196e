// Pairs of measures of different policies that give out the same task, from the one of lesser rank; each measure is looked up
// once. No row may wait for others beside the list of all measures, which the server would count again for each: hence collect and
// FOREACH. A newcomer is given what others find it by; a measure that stands for a crowd no more loses its links of that crowd.
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
  WITH collect(a) AS links
  FOREACH (a IN links | DELETE a)
}
UNWIND $rows AS row
FOREACH (one IN [measures[row[0]]] | FOREACH (link IN row[1] | FOREACH (other IN [measures[link[0]]] |
  CREATE (one)-[:ALIGNED_WITH {score: link[1] / 1000.0, sketchKey: $keys[link[2]]}]->(other))))
