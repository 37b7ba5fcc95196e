// Citations that will be made again with another target.
// Parameters: rows [{policyId, measureId, kind, ordinal}]. Index: policy_id, measure_id.
UNWIND $rows AS row
CALL (row) {
  MATCH (:Policy {id: row.policyId})-[r:BASED_ON|CITES]->() RETURN r
  UNION
  MATCH (:Measure {id: row.measureId})-[r:CITES]->() RETURN r
}
WITH r, row
WHERE r.ordinal = row.ordinal AND type(r) = CASE row.kind WHEN 'BASIS' THEN 'BASED_ON' ELSE 'CITES' END
DELETE r
