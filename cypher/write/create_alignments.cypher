// Pairs of measures of different policies that give out the same task. Each measure is looked up once.
// Parameters: measures [id], rows [[measure, other, score]], both as places in that list, from 0. Index: measure_id.
CALL () {
  UNWIND $measures AS id
  MATCH (m:Measure {id: id})
  RETURN collect(m) AS measures
}
UNWIND $rows AS row
WITH measures[row[0]] AS one, measures[row[1]] AS other, row[2] AS score
CREATE (one)-[:ALIGNED_WITH {score: score}]->(other)
