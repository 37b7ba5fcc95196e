// References that nobody cites any more go; the others have the first title, in ordinal order, that they are cited by.
// Parameters: ids. Index: policy_id.
UNWIND $ids AS id
MATCH (p:Policy {id: id, status: 'REFERENCED'})
CALL (p) {
  OPTIONAL MATCH ()-[r:BASED_ON|CITES]->(p)
  RETURN count(r) AS citations, min(r.title) AS title
}
FOREACH (_ IN CASE citations WHEN 0 THEN [1] ELSE [] END | DETACH DELETE p)
FOREACH (_ IN CASE citations WHEN 0 THEN [] ELSE [1] END | SET p.title = title, p.name = coalesce(title, p.id))
