// Nodes that a picture of the graph could not name. A healthy store answers with no row.
MATCH (n)
WHERE n.name IS NULL
RETURN elementId(n), labels(n)
