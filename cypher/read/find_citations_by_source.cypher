// What policies cite. Parameters: keys. Index: policy_id.
UNWIND $keys AS key
WITH DISTINCT key
CALL (key) {
  MATCH (p:Policy {id: key})-[c:BASED_ON|CITES]->(target) RETURN p.id AS policyId, null AS measureId, c, target
  UNION
  MATCH (p:Policy {id: key})-[:HAS_MEASURE]->(m)-[c:CITES]->(target) RETURN p.id AS policyId, m.id AS measureId, c, target
}
RETURN policyId, type(c), c.ordinal, measureId, target.id, c.title, c.documentNumber, c.measureNumber, c.start, c.end
ORDER BY policyId, type(c), c.ordinal
