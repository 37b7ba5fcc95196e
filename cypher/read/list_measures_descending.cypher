// A page of the measures that pass a filter, by policy and place descending.
// Parameters: policyIds, textContains, types, hasDeadline, each null for all; lowerKey, lowerTie, upperKey, upperTie, limit. Index: none.
MATCH (m:Measure)
WHERE ($policyIds IS NULL OR m.policyId IN $policyIds)
  AND ($textContains IS NULL OR m.title CONTAINS $textContains OR m.text CONTAINS $textContains)
  AND ($types IS NULL OR EXISTS { ()-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(m) WHERE type(a) IN $types })
  AND ($hasDeadline IS NULL OR (m.deadline IS NOT NULL) = $hasDeadline)
WITH m, m.policyId AS key, right('0000000' + toString(m.position), 8) AS tie
WHERE ($lowerKey IS NULL OR key > $lowerKey OR (key = $lowerKey AND tie > $lowerTie))
  AND ($upperKey IS NULL OR key < $upperKey OR (key = $upperKey AND tie < $upperTie))
WITH m, key, tie
ORDER BY key DESC, tie DESC
LIMIT $limit
RETURN m.id, m.policyId, m.position, m.number, m.path, m.title, m.text, m.start, m.end,
  m.responsibility, m.responsibilityStart, m.responsibilityEnd, m.deadline
ORDER BY key DESC, tie DESC
