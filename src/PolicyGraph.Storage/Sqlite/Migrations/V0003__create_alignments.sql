ALTER TABLE measure ADD COLUMN keywords TEXT NOT NULL DEFAULT '[]';

-- What measures are compared by; rank is a number without meaning that spreads them evenly.
CREATE TABLE sketch (
  measure INTEGER PRIMARY KEY REFERENCES measure (key) ON DELETE CASCADE,
  policy INTEGER NOT NULL,
  position INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  terms BLOB NOT NULL
) STRICT;

-- Measures by pairs of their heaviest words. The rows of a measure follow from its sketch.
CREATE TABLE sketch_key (
  key INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  measure INTEGER NOT NULL,
  PRIMARY KEY (key, rank, measure)
) STRICT, WITHOUT ROWID;

-- Each pair twice, once from either side.
CREATE TABLE alignment (
  measure INTEGER NOT NULL REFERENCES measure (key) ON DELETE CASCADE,
  other INTEGER NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (measure, other)
) STRICT, WITHOUT ROWID;
