// Search by the initials of names. Each is one word; what begins with some letters is found by them.
CREATE FULLTEXT INDEX search_initials IF NOT EXISTS
FOR (n:Department|Group)
ON EACH [n.initials]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
