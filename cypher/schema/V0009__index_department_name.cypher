// Bodies are asked for by name.
CREATE INDEX department_name IF NOT EXISTS FOR (n:Department) ON (n.name)
