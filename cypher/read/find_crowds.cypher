// Measures that stand for crowds.
// Parameters: queries, each some keys of sketches parted by blanks, with the mark of those that stand for them. Index: measure_sketch.
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('measure_sketch', query) YIELD node
WITH DISTINCT node AS m
RETURN m.policyId, m.id, m.sketchKeys
