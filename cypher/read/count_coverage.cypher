// How well the measures of policies are provided with a lead. Parameters: year (the last whose reforms count).
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
  MATCH (p)-[:HAS_MEASURE]->(m:Measure)
  CALL (m) {
    OPTIONAL MATCH (m)<-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(d)
    WITH a, NOT a.isGroup AS isNamed, type(a) AS type,
      EXISTS { (d)-[s:SUCCEEDED_BY]->() WHERE s.kind <> 'FUNCTION_TRANSFER' AND s.year <= $year } AS hasEnded
    RETURN count(a) AS assignments, count(CASE WHEN isNamed THEN 1 END) AS named,
      count(CASE WHEN isNamed AND type = 'LEADS' THEN 1 END) AS leads,
      count(CASE WHEN isNamed AND type = 'RESPONSIBLE_FOR' THEN 1 END) AS owns,
      count(CASE WHEN hasEnded AND type IN ['LEADS', 'RESPONSIBLE_FOR'] THEN 1 END) AS ended
  }
  RETURN count(m) AS measures, count(CASE WHEN leads > 0 THEN 1 END) AS namedLead,
    count(CASE WHEN leads = 0 AND owns > 0 THEN 1 END) AS soleOwner,
    count(CASE WHEN leads = 0 AND owns = 0 AND named > 0 THEN 1 END) AS sharedOnly,
    count(CASE WHEN assignments > 0 AND named = 0 THEN 1 END) AS groupsOnly,
    count(CASE WHEN assignments = 0 THEN 1 END) AS nobody,
    count(m.deadline) AS withDeadline, count(CASE WHEN ended > 0 THEN 1 END) AS dissolvedLead
}
RETURN size([p IN policies WHERE p.status = 'LOADED']), measures, namedLead, soleOwner, sharedOnly, groupsOnly, nobody, withDeadline, dissolvedLead
