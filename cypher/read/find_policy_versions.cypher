// What the store holds under ids that are about to be written. Parameters: keys. Index: policy_id.
MATCH (p:Policy)
WHERE p.id IN $keys
RETURN p.id, p.contentHash, p.documentNumber, p.title
