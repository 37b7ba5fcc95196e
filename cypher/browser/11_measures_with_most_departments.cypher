// 11. 跨部门最多的措施。 The measures that most bodies share.
MATCH (m:Measure)<-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(d)
WITH m, count(d) AS bodies
ORDER BY bodies DESC, m.id
LIMIT 3
MATCH picture = (m)<-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-()
RETURN picture
