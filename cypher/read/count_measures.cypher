// How many measures pass a filter. Parameters: policyIds, textContains, departmentIds, types, hasDeadline, each null for all. Index: none.
MATCH (m:Measure)
WHERE ($policyIds IS NULL OR m.policyId IN $policyIds)
  AND ($textContains IS NULL OR m.title CONTAINS $textContains OR m.text CONTAINS $textContains)
  AND ($departmentIds IS NULL OR EXISTS {
    (d)-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(m) WHERE d.id IN $departmentIds AND ($types IS NULL OR type(a) IN $types) })
  AND ($types IS NULL OR EXISTS { ()-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(m) WHERE type(a) IN $types })
  AND ($hasDeadline IS NULL OR (m.deadline IS NOT NULL) = $hasDeadline)
RETURN count(m)
