-- The list of a measure has a column of its own, so that the index tells whether a text is in the measure itself.
-- rowid: key of the policy, measure or department times 4, plus 0, 1 or 2.
-- All columns hold bigrams, which the program cuts; blanks part them.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
  name, body, list, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);
INSERT INTO search (rowid, name, body, list)
SELECT key * 4, bigrams(coalesce(title, '')), bigrams(coalesce(document_number, '')), '' FROM policy;
INSERT INTO search (rowid, name, body, list)
SELECT key * 4 + 1, bigrams(title), bigrams(text), bigrams(list_text) FROM measure;
INSERT INTO search (rowid, name, body, list)
SELECT key * 4 + 2, bigrams(name),
  bigrams(coalesce((SELECT group_concat(alias, char(10)) FROM (SELECT alias FROM department_alias WHERE department = key ORDER BY alias)), '')), ''
FROM department;

-- What measures are counted by, in rows so short that many are read at once.
-- owners: the key of each body that has the measure and the first letter of its role, as in 12L7C7S.
CREATE TABLE measure_facet (
  key INTEGER PRIMARY KEY REFERENCES measure (key) ON DELETE CASCADE,
  policy INTEGER NOT NULL,
  deadline TEXT,
  owners TEXT NOT NULL
) STRICT;
INSERT INTO measure_facet (key, policy, deadline, owners)
SELECT m.key, m.policy, m.deadline,
  coalesce((SELECT group_concat(a.department || substr(a.role, 1, 1), '') FROM assignment a WHERE a.measure = m.key), '')
FROM measure m;
