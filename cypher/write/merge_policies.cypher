// Policies without their parts; those that were only cited become whole.
// Parameters: rows [{id, properties, issuedOn, publishedOn, issuerId}]. Index: policy_id, department_id.
UNWIND $rows AS row
MERGE (p:Policy {id: row.id})
SET p = row.properties
SET p.issuedOn = date(row.issuedOn), p.publishedOn = date(row.publishedOn)
WITH p, row
WHERE row.issuerId IS NOT NULL
CALL (row) {
  MATCH (d:Department {id: row.issuerId}) RETURN d
  UNION
  MATCH (d:Group {id: row.issuerId}) RETURN d
}
CREATE (d)-[:ISSUED]->(p)
