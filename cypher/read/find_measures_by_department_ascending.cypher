// A page of the measures of a body, by policy and place ascending.
// Parameters: id, types (relationship types, or null for all), lowerKey, lowerTie, upperKey, upperTie, limit. Index: department_id, group_id.
CALL () {
  MATCH (d:Department {id: $id}) RETURN d
  UNION
  MATCH (d:Group {id: $id}) RETURN d
}
MATCH (d)-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(m:Measure)
WHERE $types IS NULL OR type(a) IN $types
WITH DISTINCT m
WITH m, m.policyId AS key, right('0000000' + toString(m.position), 8) AS tie
WHERE ($lowerKey IS NULL OR key > $lowerKey OR (key = $lowerKey AND tie > $lowerTie))
  AND ($upperKey IS NULL OR key < $upperKey OR (key = $upperKey AND tie < $upperTie))
WITH m, key, tie
ORDER BY key ASC, tie ASC
LIMIT $limit
RETURN m.id, m.policyId, m.position, m.number, m.path, m.title, m.text, m.start, m.end,
  m.responsibility, m.responsibilityStart, m.responsibilityEnd, m.deadline, coalesce(m.keywords, [])
ORDER BY key ASC, tie ASC
