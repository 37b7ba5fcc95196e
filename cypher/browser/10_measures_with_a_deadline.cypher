// 10. 有期限的措施，谁牵头？ Measures with a time limit, and who has them.
MATCH (p:Policy)-[:HAS_MEASURE]->(m:Measure)<-[:LEADS|RESPONSIBLE_FOR|SHARES]-(d)
WHERE m.deadline IS NOT NULL
RETURN m.deadline AS 时限, p.name AS 政策, m.title AS 措施, collect(DISTINCT d.name) AS 部门
ORDER BY 时限, 政策
LIMIT 200
