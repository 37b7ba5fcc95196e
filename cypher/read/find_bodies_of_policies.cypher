// Bodies that issued policies or are named in them. Parameters: keys. Index: policy_id.
UNWIND $keys AS key
MATCH (p:Policy {id: key})
CALL (p) {
  MATCH (p)<-[:ISSUED]-(d) RETURN d
  UNION
  MATCH (p)-[:HAS_MEASURE]->()<-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(d) RETURN d
}
RETURN DISTINCT d.id
