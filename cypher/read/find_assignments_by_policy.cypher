// Who has what in policies. Parameters: keys. Index: policy_id.
UNWIND $keys AS key
MATCH (:Policy {id: key})-[:HAS_MEASURE]->(m:Measure)<-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(d)
WITH DISTINCT m, a, d
RETURN m.policyId, m.id, m.position, a.ordinal, d.id, a.asWritten, type(a), a.isGroup, a.position, a.confidence, a.rule, a.start, a.end
ORDER BY m.policyId, m.position, a.ordinal
