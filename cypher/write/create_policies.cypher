// Policies with their measures and the bodies that have them. The bodies are there, the old measures no more; a policy that
// was only cited becomes whole. Bodies are looked up once each and called by their place in the list: to look each one up
// where it is named takes longer than to write the relationship.
// Parameters: bodies [{id, isGroup}], rows [{id, properties, issuedOn, publishedOn, issuer, measures [{position, properties, leads,
// coordinates, shares, responsibleFor}]}]; the last four are lists of {body, properties}. Index: policy_id, department_id, group_id.
CALL () {
  UNWIND $bodies AS body
  OPTIONAL MATCH (d:Department {id: body.id})
  OPTIONAL MATCH (g:Group {id: body.id})
  RETURN collect(CASE WHEN body.isGroup THEN coalesce(g, d) ELSE coalesce(d, g) END) AS bodies
}
UNWIND $rows AS row
MERGE (p:Policy {id: row.id})
SET p = row.properties
SET p.issuedOn = date(row.issuedOn), p.publishedOn = date(row.publishedOn)
FOREACH (d IN CASE WHEN row.issuer IS NULL THEN [] ELSE [bodies[row.issuer]] END |
  CREATE (d)-[:ISSUED]->(p))
WITH bodies, p, row
UNWIND row.measures AS measure
CREATE (p)-[:HAS_MEASURE {position: measure.position}]->(m:Measure)
SET m = measure.properties
FOREACH (a IN measure.leads | FOREACH (d IN [bodies[a.body]] |
  CREATE (d)-[r:LEADS]->(m) SET r = a.properties))
FOREACH (a IN measure.coordinates | FOREACH (d IN [bodies[a.body]] |
  CREATE (d)-[r:COORDINATES]->(m) SET r = a.properties))
FOREACH (a IN measure.shares | FOREACH (d IN [bodies[a.body]] |
  CREATE (d)-[r:SHARES]->(m) SET r = a.properties))
FOREACH (a IN measure.responsibleFor | FOREACH (d IN [bodies[a.body]] |
  CREATE (d)-[r:RESPONSIBLE_FOR]->(m) SET r = a.properties))
