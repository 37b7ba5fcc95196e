// Who has measures. Parameters: keys. Index: measure_id.
UNWIND $keys AS key
MATCH (m:Measure {id: key})<-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(d)
WITH DISTINCT m, a, d
RETURN m.policyId, m.id, m.position, a.ordinal, d.id, a.asWritten, type(a), a.isGroup, a.position, a.confidence, a.rule, a.start, a.end
ORDER BY m.policyId, m.position, a.ordinal
