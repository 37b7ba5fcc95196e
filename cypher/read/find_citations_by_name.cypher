// Citations by the names that they give. Parameters: numbers, titles.
// Index: based_on_title, cites_title, based_on_document_number, cites_document_number.
CALL () {
  MATCH (source)-[c:BASED_ON]->(target) WHERE c.title IN $titles RETURN source, c, target
  UNION
  MATCH (source)-[c:BASED_ON]->(target) WHERE c.documentNumber IN $numbers RETURN source, c, target
  UNION
  MATCH (source)-[c:CITES]->(target) WHERE c.title IN $titles RETURN source, c, target
  UNION
  MATCH (source)-[c:CITES]->(target) WHERE c.documentNumber IN $numbers RETURN source, c, target
}
WITH c, target, coalesce(source.policyId, source.id) AS policyId, CASE WHEN source:Measure THEN source.id END AS measureId
RETURN policyId, type(c), c.ordinal, measureId, target.id, c.title, c.documentNumber, c.measureNumber, c.start, c.end
ORDER BY policyId, type(c), c.ordinal
