// Measures of other policies that give out the same task, for each measure the likest first.
// Parameters: keys, limit for each of them. Index: measure_id.
UNWIND $keys AS key
WITH DISTINCT key
ORDER BY key
CALL (key) {
  MATCH (m:Measure {id: key})-[a:ALIGNED_WITH]-(o:Measure)
  RETURN m, a, o
  ORDER BY a.score DESC, o.id
  LIMIT $limit
}
RETURN m.id, o.id, a.score
ORDER BY m.id, a.score DESC, o.id
