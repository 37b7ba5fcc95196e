// Gives bodies the initials of their names, where an earlier version stored them without.
// Parameters: rows [{id, initials}]. Index: department_id, group_id.
UNWIND $rows AS row
CALL (row) {
  MATCH (d:Department {id: row.id}) SET d.initials = row.initials
  UNION
  MATCH (d:Group {id: row.id}) SET d.initials = row.initials
}
