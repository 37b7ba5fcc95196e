// Which measures of policies give out the same task, each pair once. Parameters: keys. Index: policy_id.
MATCH (p:Policy)-[:HAS_MEASURE]->(m:Measure)-[a:ALIGNED_WITH]-(o:Measure)
WHERE p.id IN $keys AND o.policyId IN $keys AND p.id < o.policyId
RETURN m.id, o.id, a.score
ORDER BY p.id, m.position, o.policyId
