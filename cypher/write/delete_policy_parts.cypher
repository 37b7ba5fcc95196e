// Everything that belongs to policies alone.
// Parameters: ids. Index: policy_id.
UNWIND $ids AS id
MATCH (p:Policy {id: id})
CALL (p) {
  MATCH (p)-[:HAS_MEASURE]->(m:Measure)
  DETACH DELETE m
}
CALL (p) {
  MATCH (p)-[r:BASED_ON|CITES]->()
  DELETE r
}
CALL (p) {
  MATCH (p)<-[r:ISSUED]-()
  DELETE r
}
