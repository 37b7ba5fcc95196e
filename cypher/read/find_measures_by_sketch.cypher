// Measures that share a pair of words with measures that are about to be written, for each of these the 32 that share most.
// Parameters: queries, each the keys of a measure parted by blanks. Index: measure_sketch.
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('measure_sketch', query, {limit: 32}) YIELD node
WITH DISTINCT node AS m
RETURN m.policyId, m.id, m.position, m.sketch
