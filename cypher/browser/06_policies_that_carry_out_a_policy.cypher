// 6. 国办发〔2024〕901号由哪些文件落实？ Which policies rest on a policy, over any number of steps?
MATCH path = (:Policy {documentNumber: '国办发〔2024〕901号'})<-[:BASED_ON*1..4]-(:Policy)
RETURN path
