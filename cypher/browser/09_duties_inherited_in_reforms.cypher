// 9. 改革后的部门继承了哪些措施？ What did today's bodies inherit, through any number of reforms?
MATCH (before:Department)-[steps:SUCCEEDED_BY*1..3]->(today:Department)
WHERE all(step IN steps WHERE step.kind IN ['RENAME', 'MERGE', 'ABSORB'])
  AND NOT EXISTS { (today)-[later:SUCCEEDED_BY]->() WHERE later.kind IN ['RENAME', 'MERGE', 'ABSORB'] }
MATCH (before)-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(m:Measure)
RETURN today.name AS 现部门, before.name AS 原部门, [step IN steps | step.year] AS 改革, count(m) AS 措施数
ORDER BY 措施数 DESC, 现部门, 原部门
LIMIT 100
