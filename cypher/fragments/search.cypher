// Text search. {policies}, {measures}, {departments} are the conditions on what is found; query and initials are in the language of the
// text indexes, words are regular expressions for what the index leaves out, text is what the user gave.
// Parameters: query, words, initials, text, f1, f2 … of the conditions, after1 … and before1 … of the bounds, limit. Index: search_text, search_initials.

//= hits
CALL () {
  CALL db.index.fulltext.queryNodes('search_text', $query) YIELD node
  WHERE all(word IN $words WHERE any(field IN [node.name, node.title, node.documentNumber, node.text, node.responsibility] + coalesce(node.aliases, []) WHERE field =~ word))
  RETURN node
  UNION
  CALL db.index.fulltext.queryNodes('search_initials', $initials) YIELD node RETURN node
}
WITH node AS it
WHERE (it:Policy AND {policies}) OR (it:Measure AND {measures}) OR ((it:Department OR it:Group) AND {departments})

//= page
{hits}
WITH it, CASE WHEN it:Policy THEN 'POLICY' WHEN it:Measure THEN 'MEASURE' ELSE 'DEPARTMENT' END AS kind,
  CASE WHEN it:Measure THEN it.title ELSE it.name END AS name
WITH it.id AS k2, kind, name, CASE
    WHEN name = $text OR it.documentNumber = $text OR $text IN coalesce(it.aliases, []) THEN 0
    WHEN name STARTS WITH $text THEN 1
    WHEN name CONTAINS $text OR toLower($text) IN coalesce(it.initials, []) THEN 2
    ELSE 3
  END AS rank
WITH kind, name, rank, toString(rank) + CASE kind WHEN 'POLICY' THEN '0' WHEN 'MEASURE' THEN '1' ELSE '2' END AS k1, k2
WHERE {bounds}
RETURN kind, k2 AS id, rank, name
ORDER BY {order}
LIMIT $limit

//= count
{hits}
WITH collect(it) AS hits
CALL (hits) {
  UNWIND hits AS it
  RETURN 'kind' AS facet, CASE WHEN it:Policy THEN 'POLICY' WHEN it:Measure THEN 'MEASURE' ELSE 'DEPARTMENT' END AS value, count(*) AS number
  UNION ALL
  UNWIND hits AS it
  WITH CASE
      WHEN it:Policy THEN it.regionCode
      WHEN it:Measure THEN [(policy)-[:HAS_MEASURE]->(it) | policy.regionCode][0]
      ELSE [(it)-[:IN_REGION]->(region) | region.code][0]
    END AS value
  RETURN 'region' AS facet, value, count(*) AS number
  UNION ALL
  UNWIND hits AS it
  WITH left(toString(CASE WHEN it:Policy THEN it.issuedOn WHEN it:Measure THEN [(policy)-[:HAS_MEASURE]->(it) | policy.issuedOn][0] END), 4) AS value
  RETURN 'year' AS facet, value, count(*) AS number
  UNION ALL
  UNWIND hits AS it
  UNWIND CASE WHEN it:Measure THEN COLLECT { MATCH (body)-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->(it) RETURN DISTINCT body.function } ELSE [it.function] END AS value
  RETURN 'function' AS facet, value, count(*) AS number
}
WITH facet, value, number
WHERE value IS NOT NULL
RETURN facet, value, number
