// How many measures bodies have, by the year of the policies.
// Parameters: year (the last whose reforms count), type (the relationship type that counts as load, null for any), keys.
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
MATCH (p)-[:HAS_MEASURE]->(m:Measure)<-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(d)
WHERE NOT a.isGroup
WITH d, collect({measure: m, policy: p, type: type(a)}) AS parts
CALL (d) {
  OPTIONAL MATCH path = (d)-[:SUCCEEDED_BY*0..8]->(last)
  WHERE all(s IN relationships(path) WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year)
    AND NOT EXISTS { (last)-[s:SUCCEEDED_BY]->() WHERE s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year }
  WITH d, collect(DISTINCT last) AS ends
  UNWIND CASE WHEN ends = [] THEN [d] ELSE ends END AS holder
  RETURN holder
}
UNWIND parts AS part
WITH holder, part.measure AS m, part.policy.issuedOn.year AS issuedIn, part.type AS type
WHERE holder.id IN $keys AND ($type IS NULL OR type = $type)
RETURN holder.id AS id, issuedIn, count(DISTINCT m)
ORDER BY id, coalesce(issuedIn, 0)
