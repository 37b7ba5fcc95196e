// Counts over the policies that a filter chooses. {policies} is the piece of list.cypher that chooses them, as {it}.
// Parameters: f1, f2 … of the conditions; year (the last whose reforms count); of the workload type (the relationship type that counts as
// load, null for any), keys and limit; of the collaboration departmentId (one of the two, or null), regionCode (of the leader, or null),
// minShared and limit. Index: none.

//= followed
s.kind IN ['RENAME', 'MERGE', 'ABSORB'] AND s.year <= $year

//= holders
CALL (d) {
  OPTIONAL MATCH path = (d)-[:SUCCEEDED_BY*0..8]->(last)
  WHERE all(s IN relationships(path) WHERE {followed}) AND NOT EXISTS { (last)-[s:SUCCEEDED_BY]->() WHERE {followed} }
  WITH d, collect(DISTINCT last) AS ends
  UNWIND CASE WHEN ends = [] THEN [d] ELSE ends END AS holder
  RETURN holder
}

//= coverage
{policies}
WITH collect({it}) AS policies
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

//= dissolved leads
{policies}
MATCH ({it})-[:HAS_MEASURE]->(m:Measure)<-[:LEADS|RESPONSIBLE_FOR]-(d:Department)
WHERE EXISTS { (d)-[s:SUCCEEDED_BY]->() WHERE s.kind <> 'FUNCTION_TRANSFER' AND s.year <= $year }
RETURN d.id AS id, count(DISTINCT m) AS measures, count(DISTINCT {it})
ORDER BY measures DESC, id
LIMIT $limit

//= workload
{policies}
WITH collect({it}) AS policies
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
{holders}
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

//= workload years
{policies}
MATCH ({it})-[:HAS_MEASURE]->(m:Measure)<-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(d)
WHERE NOT a.isGroup
WITH d, collect({measure: m, policy: {it}, type: type(a)}) AS parts
{holders}
UNWIND parts AS part
WITH holder, part.measure AS m, part.policy.issuedOn.year AS issuedIn, part.type AS type
WHERE holder.id IN $keys AND ($type IS NULL OR type = $type)
RETURN holder.id AS id, issuedIn, count(DISTINCT m)
ORDER BY id, coalesce(issuedIn, 0)

//= collaboration
{policies}
WITH collect({it}) AS policies
OPTIONAL MATCH towards = (:Department {id: $departmentId})-[:SUCCEEDED_BY*0..8]->(answering)
WHERE all(s IN relationships(towards) WHERE {followed})
  AND NOT EXISTS { (answering)-[s:SUCCEEDED_BY]->() WHERE {followed} }
OPTIONAL MATCH from = (earlier)-[:SUCCEEDED_BY*0..8]->(answering)
WHERE all(s IN relationships(from) WHERE {followed})
WITH policies, collect(DISTINCT answering) AS asked, collect(DISTINCT earlier) AS named
UNWIND policies AS p
MATCH (p)-[:HAS_MEASURE]->(m:Measure)
WHERE $departmentId IS NULL OR EXISTS { (m)<-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(body) WHERE body IN named }
MATCH (m)<-[a:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-(d)
WHERE NOT a.isGroup
WITH asked, d, collect({measure: m, policy: p, type: type(a)}) AS parts
{holders}
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
