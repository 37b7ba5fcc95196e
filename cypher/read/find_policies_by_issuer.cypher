// Policies that bodies issued. Parameters: keys. Index: department_id.
UNWIND $keys AS key
MATCH (:Department {id: key})-[:ISSUED]->(p:Policy)
WITH DISTINCT p
RETURN p.id, p.status, p.source, p.title, p.documentNumber, [(d)-[:ISSUED]->(p) | d.id][0] AS issuerId, p.regionCode,
  p.level, toString(p.issuedOn), toString(p.publishedOn)
ORDER BY p.id
