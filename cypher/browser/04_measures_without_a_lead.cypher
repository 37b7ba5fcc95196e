// 4. 没有牵头单位的措施。 Measures that nobody leads and nobody alone is responsible for.
MATCH (p:Policy)-[:HAS_MEASURE]->(m:Measure)
WHERE NOT EXISTS { (:Department)-[:LEADS|RESPONSIBLE_FOR]->(m) }
RETURN p.name AS 政策, m.number AS 编号, m.title AS 措施, m.responsibility AS 责任清单
ORDER BY 政策, m.position
LIMIT 200
