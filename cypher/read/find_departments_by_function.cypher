// Bodies of lines of government. Parameters: keys. Index: department_function.
MATCH (d:Department)
WHERE d.function IN $keys
RETURN d.id, d.name, d.aliases, d.kind, [(d)-[:IN_REGION]->(r) | r.code][0] AS regionCode, d.level, d.function
ORDER BY d.id
