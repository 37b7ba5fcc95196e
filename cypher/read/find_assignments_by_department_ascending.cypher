// A page of the assignments of each body, by policy and place ascending.
// Parameters: keys, types (relationship types, or null for all), lowerKey, lowerTie, upperKey, upperTie, limit. Index: department_id, group_id.
UNWIND $keys AS owner
WITH DISTINCT owner
CALL (owner) {
  MATCH (d:Department {id: owner}) RETURN d
  UNION
  MATCH (d:Group {id: owner}) RETURN d
}
CALL (d) {
  MATCH (d)-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(m:Measure)
  WHERE $types IS NULL OR type(a) IN $types
  WITH m, a, m.policyId AS key, right('0000000' + toString(m.position), 8) + '.' + right('0000000' + toString(a.ordinal), 8) AS tie
  WHERE ($lowerKey IS NULL OR key > $lowerKey OR (key = $lowerKey AND tie > $lowerTie))
  AND ($upperKey IS NULL OR key < $upperKey OR (key = $upperKey AND tie < $upperTie))
  RETURN m, a, key, tie
  ORDER BY key ASC, tie ASC
  LIMIT $limit
}
RETURN m.policyId, m.id, m.position, a.ordinal, d.id, a.asWritten, type(a), a.isGroup, a.position, a.confidence, a.rule, a.start, a.end
ORDER BY owner, key ASC, tie ASC
