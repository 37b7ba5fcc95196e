// What the measures of policies are compared by: of those with these ids, and of those that have a measure in a crowd.
// Parameters: keys, queries (each all marks of a key). Index: policy_id, measure_sketch.
CALL () {
  UNWIND $keys AS id
  RETURN id
  UNION
  UNWIND $queries AS query
  CALL db.index.fulltext.queryNodes('measure_sketch', query) YIELD node
  RETURN node.policyId AS id
}
MATCH (p:Policy {id: id})-[:HAS_MEASURE]->(m:Measure)
WHERE m.sketch IS NOT NULL
RETURN p.id, m.id, m.position, m.sketch
ORDER BY p.id, m.position
