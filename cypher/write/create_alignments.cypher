// Pairs of measures of different policies that give out the same task.
// Parameters: rows [{measureId, otherId, score}]. Index: measure_id.
UNWIND $rows AS row
MATCH (one:Measure {id: row.measureId})
MATCH (other:Measure {id: row.otherId})
CREATE (one)-[:ALIGNED_WITH {score: row.score}]->(other)
