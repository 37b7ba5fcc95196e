// Regions, each tied to the one that it is part of where that one is there.
// Parameters: rows [{code, name, fullName, level, parentCode}]. Index: region_code, region_parent.
UNWIND $rows AS row
MERGE (r:Region {code: row.code})
SET r.name = row.name, r.fullName = row.fullName, r.level = row.level, r.parentCode = row.parentCode
WITH collect(r) AS regions
UNWIND regions AS r
CALL (r) {
  MATCH (parent:Region {code: r.parentCode})
  MERGE (r)-[:PART_OF]->(parent)
  UNION
  MATCH (child:Region {parentCode: r.code})
  MERGE (child)-[:PART_OF]->(r)
}
