// 13. 只写“有关部门”的措施。 Measures whose bodies are all classes of bodies.
MATCH (g:Group)-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(m:Measure)
WHERE NOT EXISTS { (:Department)-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(m) }
RETURN m.policyId AS 政策, m.number AS 编号, m.title AS 措施, collect(g.name) AS 单位
ORDER BY 政策, 编号
LIMIT 200
