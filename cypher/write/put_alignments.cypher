// Pairs of measures of different policies that give out the same task, from the one of lesser rank. A measure that stands for a
// crowd no more loses its links of that crowd.
// Parameters: marks [{measureId, changes [{former, latter}]}], each measure once (how sketchKeys names a crowd),
// displaced [{measureId, sketchKey}], rows [{measureId, otherId, sketchKey, score}]. Index: measure_id.
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
  UNWIND $rows AS row
  MATCH (one:Measure {id: row.measureId})
  MATCH (other:Measure {id: row.otherId})
  CREATE (one)-[:ALIGNED_WITH {score: row.score, sketchKey: row.sketchKey}]->(other)
}
