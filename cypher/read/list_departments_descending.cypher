// A page of the bodies that pass a filter, by order (ID, NAME, FUNCTION) descending.
// Parameters: ids, nameContains, kinds, regionCodes, levels, functions, each null for all; order, lowerKey, lowerTie, upperKey, upperTie, limit. Index: none.
MATCH (d:Department|Group)
WHERE ($ids IS NULL OR d.id IN $ids)
  AND ($nameContains IS NULL OR d.name CONTAINS $nameContains OR any(alias IN d.aliases WHERE alias CONTAINS $nameContains))
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($regionCodes IS NULL OR EXISTS { (d)-[:IN_REGION]->(region) WHERE region.code IN $regionCodes })
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($functions IS NULL OR d.function IN $functions)
WITH d, d.id AS tie, CASE $order WHEN 'NAME' THEN d.name WHEN 'FUNCTION' THEN coalesce(d.function, '') ELSE d.id END AS key
WHERE ($lowerKey IS NULL OR key > $lowerKey OR (key = $lowerKey AND tie > $lowerTie))
  AND ($upperKey IS NULL OR key < $upperKey OR (key = $upperKey AND tie < $upperTie))
WITH d, key, tie
ORDER BY key DESC, tie DESC
LIMIT $limit
RETURN d.id, d.name, d.aliases, d.kind, [(d)-[:IN_REGION]->(r) | r.code][0] AS regionCode, d.level, d.function
ORDER BY key DESC, tie DESC
