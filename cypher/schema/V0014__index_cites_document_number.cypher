// Which citations a policy that comes or goes may concern.
CREATE INDEX cites_document_number IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.documentNumber)
