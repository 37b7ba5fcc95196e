// Text search. The cjk analyzer cuts Chinese into pairs of characters, so that any stretch of two or more is found.
CREATE FULLTEXT INDEX search_text IF NOT EXISTS
FOR (n:Policy|Measure|Department|Group)
ON EACH [n.name, n.title, n.documentNumber, n.text, n.responsibility, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
