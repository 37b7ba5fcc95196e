// Bodies that no policy names and no reform led to. A healthy store answers with no row.
MATCH (d:Department|Group)
WHERE NOT EXISTS { (d)-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR|ISSUED]->() } AND NOT EXISTS { (d)<-[:SUCCEEDED_BY]-() }
RETURN d.id
