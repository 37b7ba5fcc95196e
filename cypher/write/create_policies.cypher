// Policies with their measures and the bodies that have them. The bodies are there, the old measures no more; a policy that
// was only cited becomes whole. Bodies are looked up once each and called by their place in the list: to look each one up
// where it is named takes longer than to write the relationship. What follows from other values is made here, since every
// byte of a request takes the server time: texts that stand in the policy's are cut out of it.
// Parameters: bodies [{id, isGroup}], kinds [[isGroup, confidence, rule]], rows [{id, properties, issuedOn, publishedOn, issuer,
// measures}]. A measure is [position, number, path, title, start, end of its text, end, start and end of the responsibility,
// deadline, keywords, sketch, own, leads, coordinates, shares, responsibleFor]: own is null or a map of id where it is not
// policy#number, caption where it is not the name, text and responsibility where they cannot be cut; the last four are null or
// lists of assignments [body, ordinal, position, start from that of the responsibility, length, kind, asWritten where it cannot
// be cut]. Body and kind are places in their lists, from 0. What others find a measure by comes with put_alignments.
// Index: policy_id, department_id, group_id.
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
WITH bodies, p, row.id AS policyId, measure, measure[12] AS own, measure[7] AS start,
  CASE measure[3] WHEN '' THEN measure[1] ELSE measure[3] END AS name,
  coalesce(measure[12].text, substring(row.properties.originalText, measure[4], measure[5] - measure[4])) AS text,
  coalesce(measure[12].responsibility, substring(row.properties.originalText, measure[7], measure[8] - measure[7])) AS responsibility
CREATE (p)-[:HAS_MEASURE {position: measure[0]}]->(m:Measure {
  id: coalesce(own.id, policyId + '#' + measure[1]), policyId: policyId, position: measure[0], number: measure[1], path: measure[2],
  title: measure[3], name: name, caption: coalesce(own.caption, name), text: text, start: measure[4], end: measure[6],
  responsibility: responsibility, responsibilityStart: start, responsibilityEnd: measure[8], deadline: measure[9],
  keywords: measure[10], sketch: measure[11], sketchKeys: ''})
FOREACH (a IN measure[13] | FOREACH (d IN [bodies[a[0]]] |
  CREATE (d)-[:LEADS {ordinal: a[1], position: a[2], asWritten: coalesce(a[6], substring(responsibility, a[3], a[4])), isGroup: $kinds[a[5]][0], confidence: $kinds[a[5]][1], rule: $kinds[a[5]][2], start: start + a[3], end: start + a[3] + a[4]}]->(m)))
FOREACH (a IN measure[14] | FOREACH (d IN [bodies[a[0]]] |
  CREATE (d)-[:COORDINATES {ordinal: a[1], position: a[2], asWritten: coalesce(a[6], substring(responsibility, a[3], a[4])), isGroup: $kinds[a[5]][0], confidence: $kinds[a[5]][1], rule: $kinds[a[5]][2], start: start + a[3], end: start + a[3] + a[4]}]->(m)))
FOREACH (a IN measure[15] | FOREACH (d IN [bodies[a[0]]] |
  CREATE (d)-[:SHARES {ordinal: a[1], position: a[2], asWritten: coalesce(a[6], substring(responsibility, a[3], a[4])), isGroup: $kinds[a[5]][0], confidence: $kinds[a[5]][1], rule: $kinds[a[5]][2], start: start + a[3], end: start + a[3] + a[4]}]->(m)))
FOREACH (a IN measure[16] | FOREACH (d IN [bodies[a[0]]] |
  CREATE (d)-[:RESPONSIBLE_FOR {ordinal: a[1], position: a[2], asWritten: coalesce(a[6], substring(responsibility, a[3], a[4])), isGroup: $kinds[a[5]][0], confidence: $kinds[a[5]][1], rule: $kinds[a[5]][2], start: start + a[3], end: start + a[3] + a[4]}]->(m)))
