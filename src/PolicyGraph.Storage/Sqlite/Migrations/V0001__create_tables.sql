CREATE TABLE region (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  full_name TEXT NOT NULL,
  level TEXT NOT NULL,
  parent_code TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX region_by_parent ON region (parent_code);

CREATE TABLE department (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  region_code TEXT REFERENCES region (code),
  level TEXT,
  function TEXT
) STRICT;
CREATE INDEX department_by_name ON department (name);
CREATE INDEX department_by_region ON department (region_code);
CREATE INDEX department_by_function ON department (function) WHERE function IS NOT NULL;

CREATE TABLE department_alias (
  department INTEGER NOT NULL REFERENCES department (key) ON DELETE CASCADE,
  alias TEXT NOT NULL,
  PRIMARY KEY (department, alias)
) STRICT, WITHOUT ROWID;
CREATE INDEX department_by_alias ON department_alias (alias);

CREATE TABLE succession (
  predecessor INTEGER NOT NULL REFERENCES department (key) ON DELETE CASCADE,
  successor INTEGER NOT NULL REFERENCES department (key),
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  basis TEXT NOT NULL,
  PRIMARY KEY (predecessor, successor, kind, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX succession_by_successor ON succession (successor);

CREATE TABLE policy (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  source TEXT,
  title TEXT,
  document_number TEXT,
  issuer INTEGER REFERENCES department (key),
  region_code TEXT REFERENCES region (code),
  level TEXT,
  issued_on TEXT,
  published_on TEXT,
  content_hash TEXT
) STRICT;
CREATE INDEX policy_by_title ON policy (title);
CREATE INDEX policy_by_number ON policy (document_number);
CREATE INDEX policy_by_issuer ON policy (issuer);
CREATE INDEX policy_by_region ON policy (region_code);

CREATE TABLE measure (
  key INTEGER PRIMARY KEY,
  policy INTEGER NOT NULL REFERENCES policy (key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL,
  path TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  list_text TEXT NOT NULL,
  list_start INTEGER NOT NULL,
  list_end INTEGER NOT NULL,
  deadline TEXT,
  UNIQUE (policy, position)
) STRICT;

-- policy_id and measure_position repeat what the measure says: they put the assignments of a body in order.
CREATE TABLE assignment (
  measure INTEGER NOT NULL REFERENCES measure (key) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  policy_id TEXT NOT NULL,
  measure_position INTEGER NOT NULL,
  department INTEGER NOT NULL REFERENCES department (key),
  role TEXT NOT NULL,
  is_group INTEGER NOT NULL,
  position INTEGER NOT NULL,
  as_written TEXT NOT NULL,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (measure, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_by_department ON assignment (department, policy_id, measure_position, ordinal, role);

CREATE TABLE citation (
  policy INTEGER NOT NULL REFERENCES policy (key) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  measure_number TEXT,
  measure_id TEXT,
  target INTEGER NOT NULL REFERENCES policy (key),
  title TEXT,
  document_number TEXT,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (policy, kind, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_target ON citation (target);
CREATE INDEX citation_by_title ON citation (title);
CREATE INDEX citation_by_number ON citation (document_number);

CREATE TABLE diagnostic (
  policy INTEGER NOT NULL REFERENCES policy (key) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  PRIMARY KEY (policy, ordinal)
) STRICT, WITHOUT ROWID;

-- rowid: key of the policy, measure or department times 4, plus 0, 1 or 2.
-- Both columns hold bigrams, which the program cuts; blanks part them.
CREATE VIRTUAL TABLE search USING fts5 (
  name, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);
