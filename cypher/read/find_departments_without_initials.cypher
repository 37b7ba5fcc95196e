// Bodies that an earlier version stored. Parameters: none. Index: none.
MATCH (d:Department|Group)
WHERE d.initials IS NULL
RETURN d.id, [d.name] + d.aliases
ORDER BY d.id
