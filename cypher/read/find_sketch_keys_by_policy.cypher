// The crowds that the measures of policies are in, and whether they stand for them. Parameters: keys. Index: policy_id.
MATCH (p:Policy)-[:HAS_MEASURE]->(m:Measure)
WHERE p.id IN $keys AND m.sketchKeys IS NOT NULL
RETURN p.id, m.id, m.sketchKeys
