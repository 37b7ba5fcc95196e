// Makes every other writer wait until this transaction ends. Writes nothing that stays.
// Columns: schemaVersion. Index: store_name.
MERGE (s:Store {name: 'PolicyGraph'})
ON CREATE SET s.schemaVersion = 0
SET s.locked = true
REMOVE s.locked
RETURN s.schemaVersion AS schemaVersion
