// 5. 哪个部门牵头最多？ Which body leads most, and in how many policies?
MATCH (d:Department)-[:LEADS]->(m:Measure)
RETURN d.name AS 部门, count(m) AS 牵头措施, count(DISTINCT m.policyId) AS 政策
ORDER BY 牵头措施 DESC, 部门
LIMIT 30
