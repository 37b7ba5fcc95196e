// Who leads measures that whom supports. Parameters: year (the last whose reforms count), departmentId (one of the two, or null),
// regionCode (of the leader, or null), minShared, limit.
// Filter of policies: ids, titleContains, issuerIds, regionCodes, levels, statuses, issuedFrom, issuedTo, each null for all. Index: none.
OPTIONAL MATCH towards = (:Department {id: $departmentId})-[:SUCCEEDED_BY*0..8]->(answering)
WHERE all(s IN relationships(towards) WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year)
  AND NOT EXISTS { (answering)-[s:SUCCEEDED_BY]->() WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year }
OPTIONAL MATCH from = (earlier)-[:SUCCEEDED_BY*0..8]->(answering)
WHERE all(s IN relationships(from) WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year)
WITH collect(DISTINCT answering) AS asked, collect(DISTINCT earlier) AS named
MATCH (p:Policy)
WHERE ($ids IS NULL OR p.id IN $ids)
  AND ($titleContains IS NULL OR p.title CONTAINS $titleContains)
  AND ($issuerIds IS NULL OR EXISTS { (issuer)-[:ISSUED]->(p) WHERE issuer.id IN $issuerIds })
  AND ($regionCodes IS NULL OR p.regionCode IN $regionCodes)
  AND ($levels IS NULL OR p.level IN $levels)
  AND ($statuses IS NULL OR p.status IN $statuses)
  AND ($issuedFrom IS NULL OR toString(p.issuedOn) >= $issuedFrom)
  AND ($issuedTo IS NULL OR toString(p.issuedOn) <= $issuedTo)
MATCH (p)-[:HAS_MEASURE]->(m:Measure)
WHERE $departmentId IS NULL OR EXISTS { (m)<-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(body) WHERE body IN named }
MATCH (m)<-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(d)
WHERE NOT a.isGroup
WITH asked, d, collect({measure: m, policy: p, type: type(a)}) AS parts
CALL (d) {
  OPTIONAL MATCH path = (d)-[:SUCCEEDED_BY*0..8]->(last)
  WHERE all(s IN relationships(path) WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year)
    AND NOT EXISTS { (last)-[s:SUCCEEDED_BY]->() WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year }
  WITH d, collect(DISTINCT last) AS ends
  UNWIND CASE WHEN ends = [] THEN [d] ELSE ends END AS holder
  RETURN holder
}
UNWIND parts AS part
WITH asked, part.measure AS m, part.policy AS p, collect(DISTINCT {body: holder, type: part.type}) AS held
UNWIND held AS leading
UNWIND held AS supporting
WITH asked, m, p, leading.body AS leader, leading.type AS leadingType, supporting.body AS partner, supporting.type AS type
WHERE leadingType = 'LEADS' AND type <> 'LEADS' AND leader <> partner
  AND ($departmentId IS NULL OR leader IN asked OR partner IN asked)
  AND ($regionCode IS NULL OR EXISTS { (leader)-[:IN_REGION]->(region) WHERE region.code = $regionCode })
WITH leader.id AS leaderId, partner.id AS partnerId, count(DISTINCT m) AS measures, count(DISTINCT p) AS policies,
  count(DISTINCT CASE type WHEN 'COORDINATES' THEN m END) AS coordinates, count(DISTINCT CASE type WHEN 'SHARES' THEN m END) AS shares
WHERE measures >= $minShared
RETURN leaderId, partnerId, measures, policies, coordinates, shares
ORDER BY measures DESC, leaderId, partnerId
LIMIT $limit
