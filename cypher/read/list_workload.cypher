// How many measures bodies have, and what to hold that against.
// Parameters: year (the last whose reforms count), type (the relationship type that counts as load, null for any), limit.
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
WITH collect(p) AS policies
CALL (policies) {
  UNWIND policies AS p
  MATCH (p)-[:HAS_MEASURE]->(m:Measure)<-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-()
  WHERE NOT a.isGroup AND ($type IS NULL OR type(a) = $type)
  RETURN count(DISTINCT m) AS total
}
UNWIND policies AS p
MATCH (p)-[:HAS_MEASURE]->(m:Measure)<-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(d)
WHERE NOT a.isGroup
WITH total, d, collect({measure: m, policy: p, type: type(a)}) AS parts
CALL (d) {
  OPTIONAL MATCH path = (d)-[:SUCCEEDED_BY*0..8]->(last)
  WHERE all(s IN relationships(path) WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year)
    AND NOT EXISTS { (last)-[s:SUCCEEDED_BY]->() WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year }
  WITH d, collect(DISTINCT last) AS ends
  UNWIND CASE WHEN ends = [] THEN [d] ELSE ends END AS holder
  RETURN holder
}
UNWIND parts AS part
WITH total, holder, part.measure AS m, part.policy AS p, part.type AS type, $type IS NULL OR part.type = $type AS counts
WITH holder, count(DISTINCT CASE WHEN counts THEN m END) AS measures, count(DISTINCT CASE WHEN counts THEN p END) AS policies,
  count(DISTINCT CASE type WHEN 'LEADS' THEN m END) AS leads, count(DISTINCT CASE type WHEN 'COORDINATES' THEN m END) AS coordinates,
  count(DISTINCT CASE type WHEN 'SHARES' THEN m END) AS shares, count(DISTINCT CASE type WHEN 'RESPONSIBLE_FOR' THEN m END) AS owns, total
WHERE measures > 0
WITH total, count(*) AS bodies, percentileCont(measures, 0.5) AS median,
  collect({id: holder.id, measures: measures, policies: policies, leads: leads, coordinates: coordinates, shares: shares, owns: owns}) AS rows
UNWIND rows AS row
RETURN row.id AS id, row.measures AS measures, row.policies, row.leads, row.coordinates, row.shares, row.owns, total, bodies, median
ORDER BY measures DESC, id
LIMIT $limit
