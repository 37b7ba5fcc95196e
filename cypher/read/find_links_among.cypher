// All links between nodes of a set.
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
WITH collect(n) AS nodes
UNWIND nodes AS n
MATCH (n)-[r:LEADS|RESPONSIBLE_FOR|SHARES|COORDINATES|HAS_MEASURE|ISSUED|BASED_ON|CITES|SUCCEEDED_BY|IN_REGION|PART_OF]->(other)
WHERE other IN nodes AND other <> n
WITH DISTINCT n, other, type(r) AS type
WITH type, CASE WHEN n:Policy THEN 'POLICY' WHEN n:Measure THEN 'MEASURE' WHEN n:Region THEN 'REGION' ELSE 'DEPARTMENT' END AS fromKind, coalesce(n.id, n.code) AS fromId,
  CASE WHEN other:Policy THEN 'POLICY' WHEN other:Measure THEN 'MEASURE' WHEN other:Region THEN 'REGION' ELSE 'DEPARTMENT' END AS toKind, coalesce(other.id, other.code) AS toId,
  CASE type WHEN 'LEADS' THEN 0 WHEN 'RESPONSIBLE_FOR' THEN 1 WHEN 'SHARES' THEN 2 WHEN 'COORDINATES' THEN 3 WHEN 'HAS_MEASURE' THEN 4
    WHEN 'ISSUED' THEN 5 WHEN 'BASED_ON' THEN 6 WHEN 'CITES' THEN 7 WHEN 'SUCCEEDED_BY' THEN 8 WHEN 'IN_REGION' THEN 9 ELSE 10 END AS rank
RETURN fromKind, fromId, toKind, toId, type
ORDER BY rank, fromId, toId
