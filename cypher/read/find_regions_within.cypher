// Regions by what they are part of. Parameters: keys. Index: region_parent.
MATCH (r:Region)
WHERE r.parentCode IN $keys
RETURN r.code, r.name, r.fullName, r.level, r.parentCode
ORDER BY r.parentCode, r.code
