// 1. 省民政厅牵头哪些措施？ Which measures does a body lead?
MATCH (d:Department)-[leads:LEADS]->(m:Measure)<-[has:HAS_MEASURE]-(p:Policy)
WHERE d.name = '云南省民政厅' OR '云南省民政厅' IN d.aliases
RETURN d, leads, m, has, p
LIMIT 100
