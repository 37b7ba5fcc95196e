// 2. 这项措施谁负责？ Who has a measure, in the order of the document?
MATCH (:Policy {documentNumber: '云政办发〔2024〕902号'})-[:HAS_MEASURE]->(m:Measure)<-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(d)
RETURN m.number AS 编号, m.title AS 措施, type(a) AS 角色, d.name AS 部门, a.asWritten AS 原文, coalesce(m.deadline, '') AS 时限
ORDER BY m.position, a.ordinal
LIMIT 200
