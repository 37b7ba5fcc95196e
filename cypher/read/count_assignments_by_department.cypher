// How many assignments bodies have. Parameters: keys, types (relationship types, or null for all). Index: department_id, group_id.
UNWIND $keys AS key
WITH DISTINCT key
CALL (key) {
  MATCH (d:Department {id: key}) RETURN d
  UNION
  MATCH (d:Group {id: key}) RETURN d
}
MATCH (d)-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->()
WHERE $types IS NULL OR type(a) IN $types
RETURN d.id, count(a)
