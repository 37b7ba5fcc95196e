// Bodies and classes of bodies by id. Parameters: keys. Index: department_id, group_id.
CALL () {
  MATCH (d:Department) WHERE d.id IN $keys RETURN d
  UNION
  MATCH (d:Group) WHERE d.id IN $keys RETURN d
}
RETURN d.id, d.name, d.aliases, d.kind, [(d)-[:IN_REGION]->(r) | r.code][0] AS regionCode, d.level, d.function
ORDER BY d.id
