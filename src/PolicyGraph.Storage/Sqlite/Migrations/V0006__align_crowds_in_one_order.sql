-- Links follow from which policies are there, not from how they came. What stands here was made otherwise, and comes again when
-- the documents are ingested again.
DROP TABLE sketch;
DROP TABLE sketch_key;
DROP TABLE alignment;

-- What measures are compared by. The rows of these tables are dropped by the program, before the measures.
CREATE TABLE sketch (
  policy INTEGER NOT NULL,
  position INTEGER NOT NULL,
  measure INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  terms BLOB NOT NULL,
  PRIMARY KEY (policy, position)
) STRICT, WITHOUT ROWID;

-- Measures that have a pair of heavy words in common, in the order in which they stand for all of them. The rows of a measure
-- follow from its sketch.
CREATE TABLE crowd (
  key INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  measure INTEGER NOT NULL,
  policy INTEGER NOT NULL,
  PRIMARY KEY (key, rank, measure)
) STRICT, WITHOUT ROWID;

-- Each pair once, from the measure of lesser rank, with the crowd that it belongs to.
CREATE TABLE alignment (
  measure INTEGER NOT NULL,
  key INTEGER NOT NULL,
  other INTEGER NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (measure, key, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX alignment_by_other ON alignment (other, score);
