// Who cites policies. Parameters: keys. Index: policy_id.
UNWIND $keys AS key
WITH DISTINCT key
MATCH (target:Policy {id: key})<-[c:BASED_ON|CITES]-(source)
WITH c, target, coalesce(source.policyId, source.id) AS policyId, CASE WHEN source:Measure THEN source.id END AS measureId
RETURN policyId, type(c), c.ordinal, measureId, target.id, c.title, c.documentNumber, c.measureNumber, c.start, c.end
ORDER BY policyId, type(c), c.ordinal
