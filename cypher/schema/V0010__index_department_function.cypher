// Bodies of one line on every level and in every region.
CREATE INDEX department_function IF NOT EXISTS FOR (n:Department) ON (n.function)
