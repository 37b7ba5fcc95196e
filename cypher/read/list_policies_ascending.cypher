// A page of the policies that pass a filter, by order (ID, TITLE, ISSUED_ON) ascending.
// Parameters: ids, titleContains, issuerIds, regionCodes, levels, statuses, issuedFrom, issuedTo, each null for all; order, lowerKey, lowerTie, upperKey, upperTie, limit. Index: none.
MATCH (p:Policy)
WHERE ($ids IS NULL OR p.id IN $ids)
  AND ($titleContains IS NULL OR p.title CONTAINS $titleContains)
  AND ($issuerIds IS NULL OR EXISTS { (issuer)-[:ISSUED]->(p) WHERE issuer.id IN $issuerIds })
  AND ($regionCodes IS NULL OR p.regionCode IN $regionCodes)
  AND ($levels IS NULL OR p.level IN $levels)
  AND ($statuses IS NULL OR p.status IN $statuses)
  AND ($issuedFrom IS NULL OR toString(p.issuedOn) >= $issuedFrom)
  AND ($issuedTo IS NULL OR toString(p.issuedOn) <= $issuedTo)
WITH p, p.id AS tie,
  CASE $order WHEN 'TITLE' THEN coalesce(p.title, '') WHEN 'ISSUED_ON' THEN coalesce(toString(p.issuedOn), '') ELSE p.id END AS key
WHERE ($lowerKey IS NULL OR key > $lowerKey OR (key = $lowerKey AND tie > $lowerTie))
  AND ($upperKey IS NULL OR key < $upperKey OR (key = $upperKey AND tie < $upperTie))
WITH p, key, tie
ORDER BY key ASC, tie ASC
LIMIT $limit
RETURN p.id, p.status, p.source, p.title, p.documentNumber, [(d)-[:ISSUED]->(p) | d.id][0] AS issuerId, p.regionCode,
  p.level, toString(p.issuedOn), toString(p.publishedOn)
ORDER BY key ASC, tie ASC
