// Notes the number of the last schema file that was run.
// Parameters: version. Index: store_name.
MERGE (s:Store {name: 'PolicyGraph'})
SET s.schemaVersion = $version
