// Citations; a policy that nobody has loaded becomes a node of its own.
// Parameters: rows [{policyId, measureId, kind, targetId, title, documentNumber, properties}]. Index: policy_id, measure_id.
UNWIND $rows AS row
MERGE (target:Policy {id: row.targetId})
ON CREATE SET target.name = coalesce(row.title, row.targetId), target.title = row.title,
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
