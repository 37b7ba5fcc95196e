// 7. 民政系统各级分别承担什么？ What does one line of government have on every level?
MATCH (d:Department {function: '民政'})-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(m:Measure)
RETURN d, a, m
LIMIT 100
