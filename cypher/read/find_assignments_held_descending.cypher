// A page of the assignments of whoever answers for each body and of all that these answer for, by policy and place descending.
// Parameters: keys, year (the last whose reforms count), types (relationship types, or null for all), lowerKey, lowerTie, upperKey, upperTie, limit. Index: department_id, group_id.
UNWIND $keys AS owner
WITH DISTINCT owner
CALL (owner) {
  MATCH (d:Department {id: owner}) RETURN d
  UNION
  MATCH (d:Group {id: owner}) RETURN d
}
CALL (d) {
  OPTIONAL MATCH path = (d)-[:SUCCEEDED_BY*0..8]->(last)
  WHERE all(s IN relationships(path) WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year)
    AND NOT EXISTS { (last)-[s:SUCCEEDED_BY]->() WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year }
  WITH d, collect(DISTINCT last) AS ends
  UNWIND CASE WHEN ends = [] THEN [d] ELSE ends END AS holder
  RETURN holder
}
CALL (holder) {
  MATCH path = (body)-[:SUCCEEDED_BY*0..8]->(holder)
  WHERE all(s IN relationships(path) WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year)
  RETURN DISTINCT body
}
WITH DISTINCT owner, body
WITH owner, collect(body) AS bodies
CALL (bodies) {
  UNWIND bodies AS d
  MATCH (d)-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(m:Measure)
  WHERE $types IS NULL OR type(a) IN $types
  WITH d, m, a, m.policyId AS key, right('0000000' + toString(m.position), 8) + '.' + right('0000000' + toString(a.ordinal), 8) AS tie
  WHERE ($lowerKey IS NULL OR key > $lowerKey OR (key = $lowerKey AND tie > $lowerTie))
  AND ($upperKey IS NULL OR key < $upperKey OR (key = $upperKey AND tie < $upperTie))
  RETURN d, m, a, key, tie
  ORDER BY key DESC, tie DESC
  LIMIT $limit
}
RETURN m.policyId, m.id, m.position, a.ordinal, d.id, a.asWritten, type(a), a.isGroup, a.position, a.confidence, a.rule, a.start, a.end, owner
ORDER BY owner, key DESC, tie DESC
