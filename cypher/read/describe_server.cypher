// Name and version of the server, version of the schema. Index: store_name.
CALL dbms.components() YIELD name, versions, edition
OPTIONAL MATCH (s:Store {name: 'PolicyGraph'})
RETURN name + ' ' + versions[0] + ' ' + edition, coalesce(s.schemaVersion, 0)
LIMIT 1
