// Pairs of measures of different policies that give out the same task, from the one of lesser rank; each measure is looked up
// once. A measure that stands for a crowd no more loses its links of that crowd.
// Parameters: marks [{measureId, changes [{former, latter}]}], each measure once (how sketchKeys names a crowd), displaced
// [{measureId, sketchKey}], measures [id], rows [[measure, other, score, sketchKey]], both as places in that list, from 0.
// Index: measure_id.
CALL () {
  UNWIND $marks AS row
  MATCH (m:Measure {id: row.measureId})
  SET m.sketchKeys = reduce(marks = m.sketchKeys, change IN row.changes | replace(marks, change.former, change.latter))
}
CALL () {
  UNWIND $displaced AS row
  MATCH (:Measure {id: row.measureId})-[a:ALIGNED_WITH {sketchKey: row.sketchKey}]->()
  DELETE a
}
CALL () {
  UNWIND $measures AS id
  MATCH (m:Measure {id: id})
  RETURN collect(m) AS measures
}
UNWIND $rows AS row
WITH measures[row[0]] AS one, measures[row[1]] AS other, row[2] AS score, row[3] AS sketchKey
CREATE (one)-[:ALIGNED_WITH {score: score, sketchKey: sketchKey}]->(other)
