// Original texts of policies. Parameters: keys. Index: policy_id.
MATCH (p:Policy)
WHERE p.id IN $keys AND p.originalText IS NOT NULL
RETURN p.id, p.originalText
ORDER BY p.id
