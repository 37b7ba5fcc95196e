// Regions by code. Parameters: keys. Index: region_code.
MATCH (r:Region)
WHERE r.code IN $keys
RETURN r.code, r.name, r.fullName, r.level, r.parentCode
ORDER BY r.code
