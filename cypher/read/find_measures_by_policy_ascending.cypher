// A page of the measures of each policy, as the document has them, ascending.
// Parameters: keys, lowerKey, lowerTie, upperKey, upperTie, limit. Index: policy_id.
UNWIND $keys AS owner
WITH DISTINCT owner
CALL (owner) {
  MATCH (p:Policy {id: owner})-[:HAS_MEASURE]->(m:Measure)
  WITH m, p.id AS key, right('0000000' + toString(m.position), 8) AS tie
  WHERE ($lowerKey IS NULL OR key > $lowerKey OR (key = $lowerKey AND tie > $lowerTie))
  AND ($upperKey IS NULL OR key < $upperKey OR (key = $upperKey AND tie < $upperTie))
  RETURN m, tie
  ORDER BY tie ASC
  LIMIT $limit
}
RETURN m.id, m.policyId, m.position, m.number, m.path, m.title, m.text, m.start, m.end,
  m.responsibility, m.responsibilityStart, m.responsibilityEnd, m.deadline, coalesce(m.keywords, [])
ORDER BY owner, tie ASC
