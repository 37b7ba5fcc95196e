// Those of the bodies that nothing names any more.
// Parameters: ids. Columns: successorId, of a body that one of them had become. Index: department_id, group_id.
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Department {id: id}) RETURN d
  UNION
  MATCH (d:Group {id: id}) RETURN d
}
WITH d
WHERE NOT EXISTS { (d)-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR|ISSUED]->() } AND NOT EXISTS { (d)<-[:SUCCEEDED_BY]-() }
WITH d, [(d)-[:SUCCEEDED_BY]->(after) | after.id] AS successorIds
DETACH DELETE d
WITH successorIds
UNWIND successorIds AS successorId
RETURN DISTINCT successorId
