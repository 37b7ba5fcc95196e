// 8. 已撤并机构仍挂牵头。 Measures whose lead has ended, and what became of it.
MATCH path = (m:Measure)<-[:LEADS|RESPONSIBLE_FOR]-(before:Department)-[s:SUCCEEDED_BY]->(:Department)
WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB']
RETURN path
LIMIT 100
