// What reforms made of bodies. Parameters: keys. Index: department_id.
UNWIND $keys AS key
WITH DISTINCT key
MATCH (before:Department {id: key})-[s:SUCCEEDED_BY]->(after)
RETURN before.id, after.id, s.kind, s.year, s.basis
ORDER BY before.id, s.year, after.id, s.kind
