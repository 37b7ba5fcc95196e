-- Every stretch of the initials of a name that reaches to its end: 科技厅 has kjt and jt.
CREATE TABLE department_initials (
  initials TEXT NOT NULL,
  department INTEGER NOT NULL REFERENCES department (key) ON DELETE CASCADE,
  PRIMARY KEY (initials, department)
) STRICT, WITHOUT ROWID;
CREATE INDEX initials_of_department ON department_initials (department);

INSERT OR IGNORE INTO department_initials (initials, department)
SELECT ends.value, names.department
FROM (SELECT key AS department, name FROM department UNION SELECT department, alias FROM department_alias) names
JOIN json_each(ends_of_initials(names.name)) ends;
