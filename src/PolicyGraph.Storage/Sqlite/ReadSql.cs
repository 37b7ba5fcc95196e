namespace PolicyGraph.Storage.Sqlite;

/// <summary>Every statement that only reads. $1 is a JSON array of keys where the comment says no other.</summary>
internal static class ReadSql
{
    public const string KeyOfPolicy = "SELECT key FROM policy WHERE id = $1";
    public const string DocumentNumberOf = "SELECT document_number FROM policy WHERE key = $1";
    public const string NamesOf = "SELECT title, document_number FROM policy WHERE key = $1";

    private const string Keys = "(SELECT value FROM json_each($1))";

    public const string PolicyColumns = """
        p.id, p.status, p.source, p.title, p.document_number,
        (SELECT id FROM department WHERE key = p.issuer), p.region_code, p.level, p.issued_on, p.published_on
        """;

    public const string MeasureColumns = """
        m.id, p.id, m.position, m.number, m.path, m.title, m.text, m.span_start, m.span_end, m.list_text, m.list_start, m.list_end, m.deadline, m.keywords
        """;

    public const string DepartmentColumns = """
        d.id, d.name,
        (SELECT json_group_array(alias) FROM (SELECT alias FROM department_alias WHERE department = d.key ORDER BY alias)),
        d.kind, d.region_code, d.level, d.function
        """;

    public const string SelectAssignments = """
        SELECT a.policy_id, m.id, a.measure_position, a.ordinal, d.id, a.as_written, a.role, a.is_group, a.position, a.confidence, a.rule, a.span_start, a.span_end
        FROM assignment a JOIN measure m ON m.key = a.measure JOIN department d ON d.key = a.department
        """;

    private const string SelectCitations = """
        SELECT p.id, c.kind, c.ordinal, c.measure_id, t.id, c.title, c.document_number, c.measure_number, c.span_start, c.span_end
        FROM citation c JOIN policy p ON p.key = c.policy JOIN policy t ON t.key = c.target
        """;

    private const string SelectSuccessions = """
        SELECT e.id, l.id, s.kind, s.year, s.basis
        FROM succession s JOIN department e ON e.key = s.predecessor JOIN department l ON l.key = s.successor
        """;

    public const string RegionColumns = "g.code, g.name, g.full_name, g.level, g.parent_code";

    private const string SelectRegions = $"SELECT {RegionColumns} FROM region g";

    public const string Policies = $"SELECT {PolicyColumns} FROM policy p WHERE p.id IN {Keys}";

    public const string Texts = $"SELECT p.id, t.text FROM policy p JOIN policy_text t ON t.policy = p.key WHERE p.id IN {Keys} ORDER BY p.id";

    public const string PoliciesIssuedBy = $"""
        SELECT {PolicyColumns} FROM policy p WHERE p.issuer IN (SELECT key FROM department WHERE id IN {Keys}) ORDER BY p.id
        """;

    public const string Measures = $"""
        SELECT {MeasureColumns} FROM measure m JOIN policy p ON p.key = m.policy WHERE m.id IN {Keys}
        """;

    public const string Departments = $"SELECT {DepartmentColumns} FROM department d WHERE d.id IN {Keys}";

    public const string DepartmentsNamed = $"""
        SELECT {DepartmentColumns} FROM department d
        WHERE d.name IN {Keys} OR d.key IN (SELECT department FROM department_alias WHERE alias IN {Keys}) ORDER BY d.id
        """;

    public const string FunctionsOfDepartments = "SELECT key, function FROM department WHERE function IS NOT NULL";

    public const string DepartmentsOfFunctions = $"SELECT {DepartmentColumns} FROM department d WHERE d.function IN {Keys} ORDER BY d.id";

    public const string Regions = $"{SelectRegions} WHERE code IN {Keys} ORDER BY code";
    public const string RegionsWithin = $"{SelectRegions} WHERE parent_code IN {Keys} ORDER BY parent_code, code";

    public const string AssignmentsOfPolicies = $"{SelectAssignments} WHERE m.policy IN (SELECT key FROM policy WHERE id IN {Keys}) ORDER BY a.policy_id, a.measure_position, a.ordinal";

    /// <summary>In no order, as Policies, Measures and Departments: <see cref="KeptRows{T}"/> makes it.</summary>
    public const string AssignmentsOfMeasures = $"{SelectAssignments} WHERE m.id IN {Keys}";

    /// <summary>$6 is the id of the body, $7 a JSON array of roles or null; the rest see <see cref="Paging"/>.</summary>
    public const string AssignmentsOfDepartment = $"""
        {SelectAssignments} WHERE a.department = (SELECT key FROM department WHERE id = $6) AND ($7 IS NULL OR a.role IN (SELECT value FROM json_each($7)))
        """;

    /// <summary>
    /// The measures of one body, read in the order of its assignments, so that a page costs the same however many there are:
    /// $6 is its id, $7 a JSON array of roles or null; the rest see <see cref="Paging"/>.
    /// </summary>
    public const string MeasuresOfDepartment = $"""
        SELECT {MeasureColumns} FROM assignment a JOIN measure m ON m.key = a.measure JOIN policy p ON p.key = m.policy
        WHERE a.department = (SELECT key FROM department WHERE id = $6) AND ($7 IS NULL OR a.role IN (SELECT value FROM json_each($7)))
        """;

    public const string CountAssignmentsOfDepartments = $"""
        SELECT d.id, count(*) FROM assignment a JOIN department d ON d.key = a.department
        WHERE d.id IN {Keys} AND ($2 IS NULL OR a.role IN (SELECT value FROM json_each($2))) GROUP BY d.id
        """;

    /// <summary>$6 is the id of the policy; the rest see <see cref="Paging"/>.</summary>
    public const string MeasuresOfPolicy = $"SELECT {MeasureColumns} FROM policy p JOIN measure m ON m.policy = p.key WHERE p.id = $6";

    /// <summary>$1 is the id of the measure, $2 how many.</summary>
    public const string AlignmentsOfMeasure = """
        WITH own (key, id) AS (SELECT key, id FROM measure WHERE id = $1),
        link (other, score) AS (
          SELECT a.other, a.score FROM own JOIN alignment a ON a.measure = own.key
          UNION ALL SELECT a.measure, a.score FROM own JOIN alignment a ON a.other = own.key
        )
        SELECT own.id, o.id, link.score FROM own, link JOIN measure o ON o.key = link.other ORDER BY link.score DESC, o.id LIMIT $2
        """;

    public const string SketchesOfPolicies = $"""
        SELECT p.id, m.id, s.position, s.terms FROM policy p JOIN sketch s ON s.policy = p.key JOIN measure m ON m.key = s.measure
        WHERE p.id IN {Keys} ORDER BY p.id, s.position
        """;

    public const string CitationsFrom = $"{SelectCitations} WHERE p.id IN {Keys} ORDER BY p.id, c.kind, c.ordinal";
    public const string CitationsTo = $"{SelectCitations} WHERE t.id IN {Keys} ORDER BY p.id, c.kind, c.ordinal";
    public const string Successors = $"{SelectSuccessions} WHERE e.id IN {Keys} ORDER BY e.id, s.year, l.id, s.kind";
    public const string Predecessors = $"{SelectSuccessions} WHERE l.id IN {Keys} ORDER BY l.id, s.year, e.id, s.kind";

    public const string Diagnostics = $"""
        SELECT p.id, i.code, i.severity, i.message, i.span_start, i.span_end
        FROM diagnostic i JOIN policy p ON p.key = i.policy WHERE p.id IN {Keys} ORDER BY p.id, i.ordinal
        """;

    public const string CountParts = $"""
        SELECT p.id, (SELECT count(*) FROM measure WHERE policy = p.key),
          (SELECT count(*) FROM assignment a JOIN measure m ON m.key = a.measure WHERE m.policy = p.key),
          (SELECT count(*) FROM citation WHERE policy = p.key)
        FROM policy p WHERE p.status = 'LOADED' AND p.id IN {Keys} ORDER BY p.id
        """;

    public const string Counts = """
        SELECT (SELECT count(*) FROM policy WHERE status = 'LOADED'), (SELECT count(*) FROM policy WHERE status = 'REFERENCED'),
          (SELECT count(*) FROM measure), (SELECT count(*) FROM department WHERE kind <> 'GROUP'),
          (SELECT count(*) FROM department WHERE kind = 'GROUP'), (SELECT count(*) FROM assignment), (SELECT count(*) FROM citation),
          (SELECT count(*) FROM alignment)
        """;

    public const string CountDiagnostics = "SELECT code, count(*) FROM diagnostic GROUP BY code ORDER BY code";
}
