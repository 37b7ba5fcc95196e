// How much of policies is there. Parameters: keys. Index: policy_id.
MATCH (p:Policy)
WHERE p.id IN $keys AND p.status = 'LOADED'
RETURN p.id, COUNT { (p)-[:HAS_MEASURE]->() }, COUNT { (p)-[:HAS_MEASURE]->()<-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-() },
  COUNT { (p)-[:BASED_ON|CITES]->() } + COUNT { (p)-[:HAS_MEASURE]->()-[:CITES]->() }
ORDER BY p.id
