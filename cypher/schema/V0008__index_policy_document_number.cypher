// A citation means the policy of that number.
CREATE INDEX policy_document_number IF NOT EXISTS FOR (n:Policy) ON (n.documentNumber)
