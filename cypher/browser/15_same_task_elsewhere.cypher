// 15. 国办发〔2024〕901号的任务，各地交给了谁？ Who has the tasks of a policy in the policies that give out the same ones?
MATCH (p:Policy {documentNumber: '国办发〔2024〕901号'})-[has:HAS_MEASURE]->(m:Measure)-[same:ALIGNED_WITH]-(o:Measure)<-[theirs:HAS_MEASURE]-(q:Policy)
OPTIONAL MATCH (d:Department)-[duty:LEADS|RESPONSIBLE_FOR]->(o)
RETURN p, has, m, same, o, theirs, q, duty, d
LIMIT 200
