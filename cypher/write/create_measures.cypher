// Measures with the bodies that have them. Classes of bodies follow in create_group_assignments.
// Parameters: rows [{policyId, position, properties, assignments [{departmentId, role, properties}]}]. Index: policy_id, department_id.
UNWIND $rows AS row
MATCH (p:Policy {id: row.policyId})
CREATE (p)-[:HAS_MEASURE {position: row.position}]->(m:Measure)
SET m = row.properties
WITH m, row
UNWIND row.assignments AS assignment
MATCH (d:Department {id: assignment.departmentId})
FOREACH (_ IN CASE assignment.role WHEN 'LEAD' THEN [1] ELSE [] END |
  CREATE (d)-[r:LEADS]->(m) SET r = assignment.properties)
FOREACH (_ IN CASE assignment.role WHEN 'COORDINATE' THEN [1] ELSE [] END |
  CREATE (d)-[r:COORDINATES]->(m) SET r = assignment.properties)
FOREACH (_ IN CASE assignment.role WHEN 'SHARED' THEN [1] ELSE [] END |
  CREATE (d)-[r:SHARES]->(m) SET r = assignment.properties)
FOREACH (_ IN CASE assignment.role WHEN 'RESPONSIBLE' THEN [1] ELSE [] END |
  CREATE (d)-[r:RESPONSIBLE_FOR]->(m) SET r = assignment.properties)
