// Measures by id. Parameters: keys. Index: measure_id.
MATCH (m:Measure)
WHERE m.id IN $keys
RETURN m.id, m.policyId, m.position, m.number, m.path, m.title, m.text, m.start, m.end,
  m.responsibility, m.responsibilityStart, m.responsibilityEnd, m.deadline, coalesce(m.keywords, [])
ORDER BY m.policyId, m.position
