// A citation without a number means the policy of that title.
CREATE INDEX policy_title IF NOT EXISTS FOR (n:Policy) ON (n.title)
