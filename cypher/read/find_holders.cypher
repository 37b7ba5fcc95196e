// Which bodies answer for bodies. Parameters: keys, year (the last whose reforms count). Index: department_id, group_id.
UNWIND $keys AS key
WITH DISTINCT key
CALL (key) {
  MATCH (d:Department {id: key}) RETURN d
  UNION
  MATCH (d:Group {id: key}) RETURN d
}
CALL (d) {
  OPTIONAL MATCH path = (d)-[:SUCCEEDED_BY*0..8]->(last)
  WHERE all(s IN relationships(path) WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year)
    AND NOT EXISTS { (last)-[s:SUCCEEDED_BY]->() WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year }
  WITH d, collect(DISTINCT last) AS ends
  UNWIND CASE WHEN ends = [] THEN [d] ELSE ends END AS holder
  RETURN holder
}
RETURN d.id AS id, holder.id AS holderId
ORDER BY id, holderId
