namespace PolicyGraph.Storage.Sqlite;

/// <summary>Every statement that changes a store.</summary>
internal static class WriteSql
{
    public const string Begin = "BEGIN IMMEDIATE";
    public const string Commit = "COMMIT";

    public const string PutRegion = """
        INSERT INTO region (code, name, full_name, level, parent_code) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (code) DO UPDATE SET name = excluded.name, full_name = excluded.full_name, level = excluded.level, parent_code = excluded.parent_code
        WHERE (name, full_name, level) <> (excluded.name, excluded.full_name, excluded.level) OR parent_code IS NOT excluded.parent_code
        """;

    public const string FindDepartment = "SELECT key FROM department WHERE id = $1";

    public const string PutDepartment = """
        INSERT INTO department (id, name, kind, region_code, level, function) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (id) DO UPDATE SET
          kind = iif(kind = 'UNKNOWN', excluded.kind, kind), region_code = coalesce(region_code, excluded.region_code),
          level = coalesce(level, excluded.level), function = coalesce(function, excluded.function)
        RETURNING key
        """;

    public const string AddAlias = "INSERT OR IGNORE INTO department_alias (department, alias) VALUES ($1, $2)";
    public const string AddInitials = "INSERT OR IGNORE INTO department_initials (initials, department) VALUES ($1, $2)";
    public const string AliasesOf = "SELECT alias FROM department_alias WHERE department = $1 ORDER BY alias";

    public const string AddSuccession = """
        INSERT OR IGNORE INTO succession (predecessor, successor, kind, year, basis) VALUES ($1, $2, $3, $4, $5)
        """;

    public const string FindPolicy = "SELECT key, content_hash, title FROM policy WHERE id = $1";

    public const string PutPolicy = """
        INSERT INTO policy (id, status, source, title, document_number, issuer, region_code, level, issued_on, published_on, content_hash)
        VALUES ($1, 'LOADED', $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (id) DO UPDATE SET
          status = excluded.status, source = excluded.source, title = excluded.title, document_number = excluded.document_number,
          issuer = excluded.issuer, region_code = excluded.region_code, level = excluded.level,
          issued_on = excluded.issued_on, published_on = excluded.published_on, content_hash = excluded.content_hash
        RETURNING key
        """;

    public const string PutPolicyText = """
        INSERT INTO policy_text (policy, text) VALUES ($1, $2) ON CONFLICT (policy) DO UPDATE SET text = excluded.text
        """;

    public const string DropPolicyText = "DELETE FROM policy_text WHERE policy = $1";

    public const string DepartmentsOfPolicy = """
        SELECT issuer FROM policy WHERE key = $1 AND issuer IS NOT NULL
        UNION SELECT department FROM assignment JOIN measure ON measure.key = assignment.measure WHERE measure.policy = $1
        """;

    public const string MeasuresOfPolicy = "SELECT key FROM measure WHERE policy = $1";
    public const string DropMeasures = "DELETE FROM measure WHERE policy = $1";
    public const string DropCitations = "DELETE FROM citation WHERE policy = $1";
    public const string DropDiagnostics = "DELETE FROM diagnostic WHERE policy = $1";

    public const string AddMeasure = """
        INSERT INTO measure (policy, position, id, number, path, title, text, span_start, span_end, list_text, list_start, list_end, deadline, keywords)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """;

    public const string AddAssignment = """
        INSERT INTO assignment (
          measure, ordinal, policy_id, measure_position, department, role, is_group, position, as_written, confidence, rule, span_start, span_end)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """;

    public const string AddMeasureFacet = "INSERT INTO measure_facet (key, policy, deadline, owners) VALUES ($1, $2, $3, $4)";

    public const string AddDiagnostic = """
        INSERT INTO diagnostic (policy, ordinal, code, severity, message, span_start, span_end) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    public const string AddSketch = "INSERT INTO sketch (policy, position, measure, rank, terms) VALUES ($1, $2, $3, $4, $5)";
    public const string SketchesOfPolicy = "SELECT position, measure, rank, terms FROM sketch WHERE policy = $1 ORDER BY position";
    public const string DropSketches = "DELETE FROM sketch WHERE policy = $1";

    public const string AddUnlinked = "INSERT INTO unlinked (policy) VALUES ($1)";
    public const string DropUnlinked = "DELETE FROM unlinked WHERE policy = $1";
    public const string Unlinked = "SELECT policy FROM unlinked ORDER BY policy";

    public const string AddToCrowd = "INSERT INTO crowd (key, rank, measure, policy) VALUES ($1, $2, $3, $4)";
    public const string DropFromCrowd = "DELETE FROM crowd WHERE key = $1 AND rank = $2 AND measure = $3";

    /// <summary>Measures of a crowd ($1) in its order, the first of them or all ($2 is -1).</summary>
    public const string MembersOfCrowd = "SELECT policy, measure, rank FROM crowd WHERE key = $1 ORDER BY rank LIMIT $2";

    public const string AddAlignment = "INSERT INTO alignment (measure, key, other, score) VALUES ($1, $2, $3, $4)";
    public const string DropAlignmentsFrom = "DELETE FROM alignment WHERE measure = $1";
    public const string DropAlignmentsTo = "DELETE FROM alignment WHERE other = $1";
    public const string DropAlignmentsOfCrowd = "DELETE FROM alignment WHERE measure = $1 AND key = $2";

    public const string AddCitation = """
        INSERT INTO citation (policy, kind, ordinal, measure_number, measure_id, target, title, document_number, span_start, span_end)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;

    /// <summary>$1 document number, $2 title as cited → the id of the policy that is meant; see <see cref="CitationTable"/>.</summary>
    public const string ResolveCitation = """
        SELECT coalesce(
          (SELECT id FROM policy WHERE status = 'LOADED' AND document_number = $1),
          (SELECT min(id) FROM policy WHERE status = 'LOADED' AND title = $2 AND ($1 IS NULL OR document_number IS NULL) HAVING count(*) = 1),
          $1, '《' || $2 || '》')
        """;

    public const string AddReference = """
        INSERT INTO policy (id, status, title, document_number) VALUES ($1, 'REFERENCED', $2, $3)
        ON CONFLICT (id) DO NOTHING
        """;

    /// <summary>Citations whose meaning a policy of that number ($1) or one of these titles ($2, $3) may change.</summary>
    public const string CitationsOfNames = """
        SELECT policy, kind, ordinal, document_number, title, target FROM citation WHERE document_number = $1
        UNION SELECT policy, kind, ordinal, document_number, title, target FROM citation WHERE title IN ($2, $3)
        """;

    public const string RetargetCitation = "UPDATE citation SET target = $4 WHERE policy = $1 AND kind = $2 AND ordinal = $3 AND target <> $4";

    public const string TargetsOfPolicy = "SELECT DISTINCT target FROM citation WHERE policy = $1";

    /// <summary>The title of a reference is the first, in ordinal order, of those that it is cited by.</summary>
    public const string NameReference = """
        UPDATE policy SET title = (SELECT min(title) FROM citation WHERE target = $1)
        WHERE key = $1 AND status = 'REFERENCED' AND title IS NOT (SELECT min(title) FROM citation WHERE target = $1)
        """;

    public const string DropReference = """
        DELETE FROM policy WHERE key = $1 AND status = 'REFERENCED' AND NOT EXISTS (SELECT 1 FROM citation WHERE target = $1)
        """;

    public const string MakeReference = """
        UPDATE policy SET status = 'REFERENCED', source = NULL, issuer = NULL, region_code = NULL, level = NULL,
          issued_on = NULL, published_on = NULL, content_hash = NULL
        WHERE key = $1
        """;

    public const string SuccessorsOf = "SELECT successor FROM succession WHERE predecessor = $1";

    public const string DropDepartment = """
        DELETE FROM department WHERE key = $1
          AND NOT EXISTS (SELECT 1 FROM assignment WHERE department = $1)
          AND NOT EXISTS (SELECT 1 FROM policy WHERE issuer = $1)
          AND NOT EXISTS (SELECT 1 FROM succession WHERE successor = $1)
        """;

    public const string PutText = "INSERT INTO search (rowid, name, body, list) VALUES ($1, $2, $3, $4)";
    public const string DropText = "DELETE FROM search WHERE rowid = $1";
}
