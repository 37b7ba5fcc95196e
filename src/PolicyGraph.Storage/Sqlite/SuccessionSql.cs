namespace PolicyGraph.Storage.Sqlite;

/// <summary>Statements that follow reforms, and tables for statements that do.</summary>
internal static class SuccessionSql
{
    /// <summary>Kinds of reforms that carry duties over whole.</summary>
    private const string Followed = "kind IN ('RENAME', 'MERGE', 'ABSORB')";

    /// <summary>
    /// Recursive tables for a statement in which $1 is the last year whose reforms count: answers (body, holder) has each
    /// body that another answers for. One that a circle of reforms leads back to is not in it.
    /// </summary>
    public const string Answers = $"""
        step (body, next) AS (SELECT predecessor, successor FROM succession WHERE {Followed} AND year <= $1),
        reach (body, later) AS (SELECT body, next FROM step UNION SELECT reach.body, step.next FROM reach JOIN step ON step.body = reach.later),
        answers (body, holder) AS MATERIALIZED (SELECT body, later FROM reach WHERE later NOT IN (SELECT body FROM step))
        """;

    /// <summary>$1 is a JSON array of ids of bodies, $2 the last year whose reforms count.</summary>
    public const string Holders = $"""
        WITH RECURSIVE asked (key, id) AS (SELECT key, id FROM department WHERE id IN (SELECT value FROM json_each($1))),
        reach (body, later) AS (
          SELECT key, key FROM asked
          UNION SELECT reach.body, successor FROM reach JOIN succession ON predecessor = reach.later AND {Followed} AND year <= $2),
        holder (body, later) AS (
          SELECT body, later FROM reach
          WHERE NOT EXISTS (SELECT 1 FROM succession WHERE predecessor = reach.later AND {Followed} AND year <= $2))
        SELECT asked.id, department.id FROM holder JOIN asked ON asked.key = holder.body JOIN department ON department.key = holder.later
        UNION ALL SELECT id, id FROM asked WHERE key NOT IN (SELECT body FROM holder)
        ORDER BY 1, 2
        """;

    /// <summary>
    /// Tables for a statement in which $6 is the id of a body and $8 the last year whose reforms count: answering (key) has
    /// whoever answers for it, and all that these answer for.
    /// </summary>
    private const string Answering = $"""
        WITH RECURSIVE later (key) AS (
          SELECT key FROM department WHERE id = $6
          UNION SELECT successor FROM later JOIN succession ON predecessor = later.key AND {Followed} AND year <= $8),
        holder (key) AS (
          SELECT key FROM later WHERE NOT EXISTS (SELECT 1 FROM succession WHERE predecessor = later.key AND {Followed} AND year <= $8)),
        answering (key) AS (
          SELECT key FROM holder
          UNION SELECT key FROM department WHERE id = $6 AND NOT EXISTS (SELECT 1 FROM holder)
          UNION SELECT predecessor FROM answering JOIN succession ON successor = answering.key AND {Followed} AND year <= $8)
        """;

    private const string IsWanted = """
        a.department IN (SELECT key FROM answering) AND ($7 IS NULL OR a.role IN (SELECT value FROM json_each($7)))
        """;

    /// <summary>$7 is a JSON array of roles or null; the rest see <see cref="Paging"/>.</summary>
    public const string AssignmentsHeld = $"{Answering} {ReadSql.SelectAssignments} WHERE {IsWanted}";

    /// <summary>$7 is a JSON array of roles or null. Policies are looked up once for all that a body has in them.</summary>
    public const string CountAssignmentsHeldByYear = $"""
        {Answering},
        had (policy, role, number) AS (SELECT a.policy_id, a.role, count(*) FROM assignment a WHERE {IsWanted} GROUP BY a.policy_id, a.role)
        SELECT CAST(substr(p.issued_on, 1, 4) AS INTEGER) AS year, had.role, sum(had.number)
        FROM had JOIN policy p ON p.id = had.policy GROUP BY year, had.role
        """;

    /// <summary>$7 is a JSON array of roles or null.</summary>
    public const string CountAssignmentsHeld = $"{Answering} SELECT count(*) FROM assignment a WHERE {IsWanted}";
}
