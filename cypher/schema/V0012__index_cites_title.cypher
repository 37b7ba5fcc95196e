// Which citations a policy that comes or goes may concern.
CREATE INDEX cites_title IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.title)
