-- The text that the spans of a policy point into, apart from the policy so that lists of policies never read it.
CREATE TABLE policy_text (
  policy INTEGER PRIMARY KEY REFERENCES policy (key) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;
