// Bodies that reforms ended and that measures still name as lead or sole owner. Parameters: year (the last whose reforms count), limit.
// Filter of policies: ids, titleContains, issuerIds, regionCodes, levels, statuses, issuedFrom, issuedTo, each null for all. Index: none.
MATCH (p:Policy)
WHERE ($ids IS NULL OR p.id IN $ids)
  AND ($titleContains IS NULL OR p.title CONTAINS $titleContains)
  AND ($issuerIds IS NULL OR EXISTS { (issuer)-[:ISSUED]->(p) WHERE issuer.id IN $issuerIds })
  AND ($regionCodes IS NULL OR p.regionCode IN $regionCodes)
  AND ($levels IS NULL OR p.level IN $levels)
  AND ($statuses IS NULL OR p.status IN $statuses)
  AND ($issuedFrom IS NULL OR toString(p.issuedOn) >= $issuedFrom)
  AND ($issuedTo IS NULL OR toString(p.issuedOn) <= $issuedTo)
MATCH (p)-[:HAS_MEASURE]->(m:Measure)<-[:LEADS|RESPONSIBLE_FOR]-(d:Department)
WHERE EXISTS { (d)-[s:SUCCEEDED_BY]->() WHERE s.kind <> 'FUNCTION_TRANSFER' AND s.year <= $year }
RETURN d.id AS id, count(DISTINCT m) AS measures, count(DISTINCT p)
ORDER BY measures DESC, id
LIMIT $limit
