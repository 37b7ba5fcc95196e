// Regions, each tied to the one that it is part of where that one is there; bodies and classes of bodies, merged with what
// other documents say of the same; what reforms made of bodies.
// Parameters: regions [{code, name, caption, fullName, level, parentCode}], departments and groups [{id, name, caption, aliases,
// initials, kind, level, function, regionCode}], successions [{predecessorId, successorId, kind, year, basis}].
// Index: region_code, region_parent, department_id, group_id.
CALL () {
  UNWIND $regions AS row
  MERGE (r:Region {code: row.code})
  SET r.name = row.name, r.caption = row.caption, r.fullName = row.fullName, r.level = row.level, r.parentCode = row.parentCode
  WITH collect(r) AS regions
  UNWIND regions AS r
  CALL (r) {
    MATCH (parent:Region {code: r.parentCode})
    MERGE (r)-[:PART_OF]->(parent)
    UNION
    MATCH (child:Region {parentCode: r.code})
    MERGE (child)-[:PART_OF]->(r)
  }
}
CALL () {
  UNWIND $departments AS row
  MERGE (d:Department {id: row.id})
  ON CREATE SET d.name = row.name, d.aliases = [], d.kind = row.kind
  SET d.caption = row.caption, d.kind = CASE d.kind WHEN 'UNKNOWN' THEN row.kind ELSE d.kind END,
      d.level = coalesce(d.level, row.level), d.function = coalesce(d.function, row.function)
  WITH d, row, [alias IN row.aliases WHERE NOT alias IN d.aliases] AS added
  CALL (d, added) {
    UNWIND d.aliases + added AS alias
    WITH DISTINCT alias
    ORDER BY alias
    WITH collect(alias) AS aliases
    WHERE size(added) > 0
    SET d.aliases = aliases
  }
  CALL (d, row) {
    UNWIND [name IN row.initials WHERE NOT name IN coalesce(d.initials, [])] AS name
    UNWIND range(0, size(name) - 2) AS start
    WITH d, collect(DISTINCT substring(name, start)) AS added
    UNWIND coalesce(d.initials, []) + [stretch IN added WHERE NOT stretch IN coalesce(d.initials, [])] AS stretch
    WITH d, stretch
    ORDER BY stretch
    WITH d, collect(stretch) AS initials
    SET d.initials = initials
  }
  WITH d, row
  WHERE row.regionCode IS NOT NULL AND NOT EXISTS { (d)-[:IN_REGION]->() }
  MATCH (r:Region {code: row.regionCode})
  CREATE (d)-[:IN_REGION]->(r)
}
CALL () {
  UNWIND $groups AS row
  MERGE (d:Group {id: row.id})
  ON CREATE SET d.name = row.name, d.aliases = [], d.kind = row.kind
  SET d.caption = row.caption, d.kind = CASE d.kind WHEN 'UNKNOWN' THEN row.kind ELSE d.kind END,
      d.level = coalesce(d.level, row.level), d.function = coalesce(d.function, row.function)
  WITH d, row, [alias IN row.aliases WHERE NOT alias IN d.aliases] AS added
  CALL (d, added) {
    UNWIND d.aliases + added AS alias
    WITH DISTINCT alias
    ORDER BY alias
    WITH collect(alias) AS aliases
    WHERE size(added) > 0
    SET d.aliases = aliases
  }
  CALL (d, row) {
    UNWIND [name IN row.initials WHERE NOT name IN coalesce(d.initials, [])] AS name
    UNWIND range(0, size(name) - 2) AS start
    WITH d, collect(DISTINCT substring(name, start)) AS added
    UNWIND coalesce(d.initials, []) + [stretch IN added WHERE NOT stretch IN coalesce(d.initials, [])] AS stretch
    WITH d, stretch
    ORDER BY stretch
    WITH d, collect(stretch) AS initials
    SET d.initials = initials
  }
  WITH d, row
  WHERE row.regionCode IS NOT NULL AND NOT EXISTS { (d)-[:IN_REGION]->() }
  MATCH (r:Region {code: row.regionCode})
  CREATE (d)-[:IN_REGION]->(r)
}
CALL () {
  UNWIND $successions AS row
  MATCH (before:Department {id: row.predecessorId})
  MATCH (after:Department {id: row.successorId})
  MERGE (before)-[s:SUCCEEDED_BY {kind: row.kind, year: row.year}]->(after)
  ON CREATE SET s.basis = row.basis
}
