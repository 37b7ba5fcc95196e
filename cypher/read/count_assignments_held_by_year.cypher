// How many assignments whoever answers for bodies has by year of the policies and role, with all that these answer for.
// Parameters: keys, year (the last whose reforms count), types (relationship types, or null for all). Index: department_id, group_id.
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
MATCH (body)-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(m)<-[:HAS_MEASURE]-(policy)
WHERE $types IS NULL OR type(a) IN $types
RETURN owner, policy.issuedOn.year AS issuedIn, type(a), count(a)
