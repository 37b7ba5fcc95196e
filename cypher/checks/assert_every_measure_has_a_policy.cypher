// Measures that no policy has. A healthy store answers with no row.
MATCH (m:Measure)
WHERE NOT EXISTS { (:Policy)-[:HAS_MEASURE]->(m) }
RETURN m.id
