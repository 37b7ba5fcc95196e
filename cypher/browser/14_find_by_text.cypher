// 14. 全文检索：普查。 Text search in titles, texts, lists and names.
CALL db.index.fulltext.queryNodes('search_text', '"普查"') YIELD node, score
RETURN labels(node)[0] AS 类别, node.name AS 名称, round(score, 2) AS 相关度
ORDER BY score DESC, 名称
LIMIT 50
