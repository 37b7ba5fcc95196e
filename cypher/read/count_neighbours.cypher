// How many nodes nodes are linked to.
// Parameters: nodes [{kind, id}]. Index: department_id, group_id, measure_id, policy_id, region_code.
UNWIND $nodes AS node
WITH DISTINCT node
CALL (node) {
  WITH node WHERE node.kind = 'DEPARTMENT'
  MATCH (n:Department {id: node.id}) RETURN n
  UNION
  WITH node WHERE node.kind = 'DEPARTMENT'
  MATCH (n:Group {id: node.id}) RETURN n
  UNION
  WITH node WHERE node.kind = 'MEASURE'
  MATCH (n:Measure {id: node.id}) RETURN n
  UNION
  WITH node WHERE node.kind = 'POLICY'
  MATCH (n:Policy {id: node.id}) RETURN n
  UNION
  WITH node WHERE node.kind = 'REGION'
  MATCH (n:Region {code: node.id}) RETURN n
}
CALL (n) {
  MATCH (n)-[:LEADS|RESPONSIBLE_FOR|SHARES|COORDINATES|HAS_MEASURE|ISSUED|BASED_ON|CITES|SUCCEEDED_BY|IN_REGION|PART_OF]-(other)
  WHERE other <> n
  RETURN count(DISTINCT other) AS neighbours
}
RETURN node.kind, node.id, neighbours
