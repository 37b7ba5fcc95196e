// Policies with their measures and the bodies that have them. The bodies are there, the old measures no more; a policy that
// was only cited becomes whole. Bodies are looked up once each and called by their place in the list: to look each one up
// where it is named takes longer than to write the relationship. What follows from other values is made here, since every
// byte of a request takes the server time.
// Parameters: bodies [{id, isGroup}], rules [rule], rows [{id, properties, issuedOn, publishedOn, issuer, measures [{position,
// properties, id, caption, leads, coordinates, shares, responsibleFor}]}]; id where it is not policy#number, caption where it is
// not the name; the last four, where there are any, lists of assignments [body, ordinal, position, asWritten, isGroup,
// confidence, rule, start, end], body and rule as places in their lists, from 0. Index: policy_id, department_id, group_id.
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
WITH bodies, p, row.id AS policyId, measure, measure.properties AS own,
  CASE measure.properties.title WHEN '' THEN measure.properties.number ELSE measure.properties.title END AS name
CREATE (p)-[:HAS_MEASURE {position: measure.position}]->(m:Measure)
SET m = own{.*, id: coalesce(measure.id, policyId + '#' + own.number), policyId: policyId, position: measure.position, name: name, caption: coalesce(measure.caption, name)}
FOREACH (a IN measure.leads | FOREACH (d IN [bodies[a[0]]] |
  CREATE (d)-[:LEADS {ordinal: a[1], position: a[2], asWritten: a[3], isGroup: a[4], confidence: a[5], rule: $rules[a[6]], start: a[7], end: a[8]}]->(m)))
FOREACH (a IN measure.coordinates | FOREACH (d IN [bodies[a[0]]] |
  CREATE (d)-[:COORDINATES {ordinal: a[1], position: a[2], asWritten: a[3], isGroup: a[4], confidence: a[5], rule: $rules[a[6]], start: a[7], end: a[8]}]->(m)))
FOREACH (a IN measure.shares | FOREACH (d IN [bodies[a[0]]] |
  CREATE (d)-[:SHARES {ordinal: a[1], position: a[2], asWritten: a[3], isGroup: a[4], confidence: a[5], rule: $rules[a[6]], start: a[7], end: a[8]}]->(m)))
FOREACH (a IN measure.responsibleFor | FOREACH (d IN [bodies[a[0]]] |
  CREATE (d)-[:RESPONSIBLE_FOR {ordinal: a[1], position: a[2], asWritten: a[3], isGroup: a[4], confidence: a[5], rule: $rules[a[6]], start: a[7], end: a[8]}]->(m)))
