// What reforms made of bodies.
// Parameters: rows [{predecessorId, successorId, kind, year, basis}]. Index: department_id.
UNWIND $rows AS row
MATCH (before:Department {id: row.predecessorId})
MATCH (after:Department {id: row.successorId})
MERGE (before)-[s:SUCCEEDED_BY {kind: row.kind, year: row.year}]->(after)
ON CREATE SET s.basis = row.basis
