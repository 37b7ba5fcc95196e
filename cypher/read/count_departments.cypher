// How many bodies pass a filter. Parameters: ids, nameContains, kinds, regionCodes, levels, functions, each null for all. Index: none.
MATCH (d:Department|Group)
WHERE ($ids IS NULL OR d.id IN $ids)
  AND ($nameContains IS NULL OR d.name CONTAINS $nameContains OR any(alias IN d.aliases WHERE alias CONTAINS $nameContains))
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($regionCodes IS NULL OR EXISTS { (d)-[:IN_REGION]->(region) WHERE region.code IN $regionCodes })
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($functions IS NULL OR d.function IN $functions)
RETURN count(d)
