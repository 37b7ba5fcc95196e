// Policies whose text is there, by what a citation may call them. Parameters: numbers, titles. Index: policy_document_number, policy_title.
CALL () {
  MATCH (p:Policy) WHERE p.documentNumber IN $numbers RETURN p
  UNION
  MATCH (p:Policy) WHERE p.title IN $titles RETURN p
}
WITH p
WHERE p.status = 'LOADED'
RETURN p.id, p.documentNumber, p.title
ORDER BY p.id
