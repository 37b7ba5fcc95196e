ALTER TABLE measure ADD COLUMN keywords TEXT NOT NULL DEFAULT '[]';

-- What measures are compared by. The rows of these tables are dropped by the program, before the measures.
CREATE TABLE sketch (
  measure INTEGER PRIMARY KEY,
  policy INTEGER NOT NULL,
  position INTEGER NOT NULL,
  terms BLOB NOT NULL
) STRICT;

-- Measures by pairs of their heaviest words. The rows of a measure follow from its sketch.
CREATE TABLE sketch_key (
  key INTEGER NOT NULL,
  measure INTEGER NOT NULL,
  PRIMARY KEY (key, measure)
) STRICT, WITHOUT ROWID;

-- Each pair once, from the measure that came later.
CREATE TABLE alignment (
  measure INTEGER NOT NULL,
  other INTEGER NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (measure, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX alignment_by_other ON alignment (other, score);
