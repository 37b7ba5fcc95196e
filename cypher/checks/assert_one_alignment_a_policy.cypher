// A measure is aligned with at most one measure of each other policy, and with none of its own. Columns: measureId, policyId.
MATCH (m:Measure)-[:ALIGNED_WITH]-(o:Measure)
WITH m, o.policyId AS policyId, count(*) AS links
WHERE links > 1 OR policyId = m.policyId
RETURN m.id AS measureId, policyId
