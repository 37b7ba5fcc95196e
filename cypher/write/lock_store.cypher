// Makes every other writer wait until this transaction ends, writes nothing that stays, and then tells what the store
// holds under ids that are about to be written.
// Parameters: keys. Columns: schemaVersion, then for each policy that is there id, contentHash, documentNumber, title; one row
// at least. Index: store_name, policy_id.
MERGE (s:Store {name: 'PolicyGraph'})
ON CREATE SET s.schemaVersion = 0
SET s.locked = true
REMOVE s.locked
WITH s.schemaVersion AS schemaVersion
OPTIONAL MATCH (p:Policy)
WHERE p.id IN $keys
RETURN schemaVersion, p.id, p.contentHash, p.documentNumber, p.title
