// A page of what a text is found in, best first (descending). query is in the language of the text index, text what the user gave.
// Parameters: query, text, kinds; lowerKey, lowerTie, upperKey, upperTie, limit. Index: search_text.
CALL db.index.fulltext.queryNodes('search_text', $query) YIELD node
WITH node, CASE WHEN node:Policy THEN 'POLICY' WHEN node:Measure THEN 'MEASURE' ELSE 'DEPARTMENT' END AS kind,
  CASE WHEN node:Measure THEN node.title ELSE node.name END AS name
WHERE kind IN $kinds
WITH node.id AS tie, kind, name, CASE
    WHEN name = $text OR node.documentNumber = $text OR $text IN coalesce(node.aliases, []) THEN 0
    WHEN name STARTS WITH $text THEN 1
    WHEN name CONTAINS $text THEN 2
    ELSE 3
  END AS rank
WITH tie, kind, name, rank, toString(rank) + CASE kind WHEN 'POLICY' THEN '0' WHEN 'MEASURE' THEN '1' ELSE '2' END AS key
WHERE ($lowerKey IS NULL OR key > $lowerKey OR (key = $lowerKey AND tie > $lowerTie))
  AND ($upperKey IS NULL OR key < $upperKey OR (key = $upperKey AND tie < $upperTie))
RETURN kind, tie AS id, rank, name
ORDER BY key DESC, tie DESC
LIMIT $limit
