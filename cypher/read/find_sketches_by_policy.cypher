// What the measures of policies are compared by. Parameters: keys. Index: policy_id.
MATCH (p:Policy)-[:HAS_MEASURE]->(m:Measure)
WHERE p.id IN $keys AND m.sketch IS NOT NULL
RETURN p.id, m.id, m.position, m.sketch
ORDER BY p.id, m.position
