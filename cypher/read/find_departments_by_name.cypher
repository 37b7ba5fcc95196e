// Bodies by canonical name or alias. Parameters: keys, query (the keys as phrases for the text index). Index: department_name, search_text.
CALL () {
  MATCH (d:Department) WHERE d.name IN $keys RETURN d
  UNION
  CALL db.index.fulltext.queryNodes('search_text', $query) YIELD node AS d
  WITH d
  WHERE (d:Department OR d:Group) AND (d.name IN $keys OR any(alias IN d.aliases WHERE alias IN $keys))
  RETURN d
}
RETURN d.id, d.name, d.aliases, d.kind, [(d)-[:IN_REGION]->(r) | r.code][0] AS regionCode, d.level, d.function
ORDER BY d.id
