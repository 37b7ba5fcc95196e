// Diagnostics of all policies by code.
MATCH (p:Policy)
UNWIND p.diagnosticCodes AS code
RETURN code, count(*)
ORDER BY code
