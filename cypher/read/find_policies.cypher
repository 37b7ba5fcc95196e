// Policies by id. Parameters: keys. Index: policy_id.
MATCH (p:Policy)
WHERE p.id IN $keys
RETURN p.id, p.status, p.source, p.title, p.documentNumber, [(d)-[:ISSUED]->(p) | d.id][0] AS issuerId, p.regionCode,
  p.level, toString(p.issuedOn), toString(p.publishedOn)
ORDER BY p.id
