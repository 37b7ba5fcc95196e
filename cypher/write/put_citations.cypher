// Takes out the citations that will be made again with another target; makes citations, and a node of its own for a policy
// that nobody has loaded; then tidies: a reference that nobody cites any more goes, the others have the first title, in
// ordinal order, that they are cited by.
// Parameters: turned [{policyId, measureId, kind, ordinal}], rows [{policyId, measureId, kind, targetId, title, caption,
// documentNumber, properties}], targets [id]. Index: policy_id, measure_id.
CALL () {
  UNWIND $turned AS row
  CALL (row) {
    MATCH (:Policy {id: row.policyId})-[r:BASED_ON|CITES]->() RETURN r
    UNION
    MATCH (:Measure {id: row.measureId})-[r:CITES]->() RETURN r
  }
  WITH r, row
  WHERE r.ordinal = row.ordinal AND type(r) = CASE row.kind WHEN 'BASIS' THEN 'BASED_ON' ELSE 'CITES' END
  DELETE r
}
CALL () {
  UNWIND $rows AS row
  MERGE (target:Policy {id: row.targetId})
  ON CREATE SET target.name = coalesce(row.title, row.targetId), target.title = row.title, target.caption = row.caption,
    target.documentNumber = row.documentNumber, target.status = 'REFERENCED'
  WITH target, row
  CALL (row) {
    WITH row WHERE row.measureId IS NULL
    MATCH (source:Policy {id: row.policyId}) RETURN source
    UNION
    WITH row WHERE row.measureId IS NOT NULL
    MATCH (source:Measure {id: row.measureId}) RETURN source
  }
  FOREACH (_ IN CASE row.kind WHEN 'BASIS' THEN [1] ELSE [] END |
    CREATE (source)-[r:BASED_ON]->(target) SET r = row.properties)
  FOREACH (_ IN CASE row.kind WHEN 'CITES' THEN [1] ELSE [] END |
    CREATE (source)-[r:CITES]->(target) SET r = row.properties)
}
CALL () {
  UNWIND $targets AS id
  MATCH (p:Policy {id: id, status: 'REFERENCED'})
  CALL (p) {
    OPTIONAL MATCH ()-[r:BASED_ON|CITES]->(p)
    RETURN count(r) AS citations, min(r.title) AS title
  }
  FOREACH (_ IN CASE citations WHEN 0 THEN [1] ELSE [] END | DETACH DELETE p)
  FOREACH (_ IN CASE citations WHEN 0 THEN [] ELSE [1] END | SET p.title = title, p.name = coalesce(title, p.id))
}
