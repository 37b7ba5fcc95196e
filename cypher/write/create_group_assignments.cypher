// Classes of bodies that have measures.
// Parameters: rows [{measureId, departmentId, role, properties}]. Index: measure_id, group_id.
UNWIND $rows AS assignment
MATCH (m:Measure {id: assignment.measureId})
MATCH (d:Group {id: assignment.departmentId})
FOREACH (_ IN CASE assignment.role WHEN 'LEAD' THEN [1] ELSE [] END |
  CREATE (d)-[r:LEADS]->(m) SET r = assignment.properties)
FOREACH (_ IN CASE assignment.role WHEN 'COORDINATE' THEN [1] ELSE [] END |
  CREATE (d)-[r:COORDINATES]->(m) SET r = assignment.properties)
FOREACH (_ IN CASE assignment.role WHEN 'SHARED' THEN [1] ELSE [] END |
  CREATE (d)-[r:SHARES]->(m) SET r = assignment.properties)
FOREACH (_ IN CASE assignment.role WHEN 'RESPONSIBLE' THEN [1] ELSE [] END |
  CREATE (d)-[r:RESPONSIBLE_FOR]->(m) SET r = assignment.properties)
