// Which citations a policy that comes or goes may concern.
CREATE INDEX based_on_title IF NOT EXISTS FOR ()-[r:BASED_ON]-() ON (r.title)
