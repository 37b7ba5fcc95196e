// What bodies were before reforms. Parameters: keys. Index: department_id.
UNWIND $keys AS key
WITH DISTINCT key
MATCH (before)-[s:SUCCEEDED_BY]->(after:Department {id: key})
RETURN before.id, after.id, s.kind, s.year, s.basis
ORDER BY after.id, s.year, before.id, s.kind
