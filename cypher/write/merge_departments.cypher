// Bodies, merged with what other documents say of the same.
// Parameters: rows [{id, name, aliases, initials, kind, level, function, regionCode}]. Index: department_id.
UNWIND $rows AS row
MERGE (d:Department {id: row.id})
ON CREATE SET d.name = row.name, d.aliases = [], d.kind = row.kind
SET d.kind = CASE d.kind WHEN 'UNKNOWN' THEN row.kind ELSE d.kind END,
    d.level = coalesce(d.level, row.level), d.function = coalesce(d.function, row.function)
WITH d, row
CALL (d, row) {
  UNWIND d.aliases + row.aliases AS alias
  WITH DISTINCT alias
  ORDER BY alias
  RETURN collect(alias) AS aliases
}
CALL (d, row) {
  UNWIND coalesce(d.initials, []) + row.initials AS stretch
  WITH DISTINCT stretch
  ORDER BY stretch
  RETURN collect(stretch) AS initials
}
SET d.aliases = aliases, d.initials = initials
WITH d, row
WHERE row.regionCode IS NOT NULL AND NOT EXISTS { (d)-[:IN_REGION]->() }
MATCH (r:Region {code: row.regionCode})
CREATE (d)-[:IN_REGION]->(r)
