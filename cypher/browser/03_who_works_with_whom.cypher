// 3. 谁和谁总在一起？ Who leads, and who supports, how often?
MATCH (leader:Department)-[:LEADS]->(m:Measure)<-[:COORDINATES|SHARES]-(partner:Department)
WHERE leader <> partner
RETURN leader.name AS 牵头, partner.name AS 配合, count(DISTINCT m) AS 措施数
ORDER BY 措施数 DESC, 牵头, 配合
LIMIT 50
