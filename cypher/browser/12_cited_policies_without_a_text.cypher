// 12. 常被引用而尚未入库的文件。 Policies that are cited but not loaded: what to collect next.
MATCH (missing:Policy {status: 'REFERENCED'})<-[:BASED_ON|CITES]-(source)
RETURN missing.name AS 文件, coalesce(missing.documentNumber, '') AS 文号, count(source) AS 被引次数
ORDER BY 被引次数 DESC, 文件
LIMIT 50
