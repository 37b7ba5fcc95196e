// Diagnostics of policies, each as JSON. Parameters: keys. Index: policy_id.
MATCH (p:Policy)
WHERE p.id IN $keys AND p.diagnostics IS NOT NULL
RETURN p.id, p.diagnostics
ORDER BY p.id
