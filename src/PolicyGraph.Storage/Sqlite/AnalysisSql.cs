namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// Statements that count for analysts. $1 is the last year whose reforms count, what the others are is said beside each;
/// policies is a condition on the policy p, whose parameters follow.
/// </summary>
internal static class AnalysisSql
{
    private const string Ended = """
        ended (body) AS (SELECT predecessor FROM succession WHERE kind <> 'FUNCTION_TRANSFER' AND year <= $1)
        """;

    public static string Coverage(string policies) => $"""
        WITH {Ended},
        provided (has_deadline, assignments, named, leads, owns, is_ended) AS (
          SELECT m.deadline IS NOT NULL, count(a.measure), total(NOT a.is_group), total(a.role = 'LEAD' AND NOT a.is_group),
            total(a.role = 'RESPONSIBLE' AND NOT a.is_group), total(a.role IN ('LEAD', 'RESPONSIBLE') AND a.department IN (SELECT body FROM ended))
          FROM policy p JOIN measure m ON m.policy = p.key LEFT JOIN assignment a ON a.measure = m.key
          WHERE {policies} GROUP BY m.key)
        SELECT (SELECT count(*) FROM policy p WHERE p.status = 'LOADED' AND {policies}), count(*), count(*) FILTER (WHERE leads),
          count(*) FILTER (WHERE NOT leads AND owns), count(*) FILTER (WHERE NOT leads AND NOT owns AND named),
          count(*) FILTER (WHERE assignments AND NOT named), count(*) FILTER (WHERE NOT assignments),
          count(*) FILTER (WHERE has_deadline), count(*) FILTER (WHERE is_ended)
        FROM provided
        """;

    /// <summary>$2 is how many are wanted.</summary>
    public static string DissolvedLeads(string policies) => $"""
        WITH {Ended}
        SELECT d.id, count(DISTINCT m.key) AS measures, count(DISTINCT p.key)
        FROM policy p JOIN measure m ON m.policy = p.key JOIN assignment a ON a.measure = m.key JOIN department d ON d.key = a.department
        WHERE a.role IN ('LEAD', 'RESPONSIBLE') AND a.department IN (SELECT body FROM ended) AND {policies}
        GROUP BY d.key ORDER BY measures DESC, d.id LIMIT $2
        """;

    /// <summary>$2 is the role that counts as load, or null for any, $3 how many are wanted.</summary>
    public static string Workload(string policies) => $"""
        WITH RECURSIVE {Held(policies)},
        load (body, measures, policies, leads, coordinates, shares, owns) AS (
          SELECT body, count(DISTINCT measure) FILTER (WHERE role = coalesce($2, role)), count(DISTINCT policy) FILTER (WHERE role = coalesce($2, role)),
            count(DISTINCT measure) FILTER (WHERE role = 'LEAD'), count(DISTINCT measure) FILTER (WHERE role = 'COORDINATE'),
            count(DISTINCT measure) FILTER (WHERE role = 'SHARED'), count(DISTINCT measure) FILTER (WHERE role = 'RESPONSIBLE')
          FROM held GROUP BY body),
        counted AS MATERIALIZED (SELECT * FROM load WHERE measures > 0)
        SELECT d.id, measures, policies, leads, coordinates, shares, owns,
          (SELECT count(DISTINCT measure) FROM held WHERE role = coalesce($2, role)), (SELECT count(*) FROM counted),
          (SELECT avg(measures) FROM (
            SELECT measures FROM counted ORDER BY measures
            LIMIT 2 - (SELECT count(*) FROM counted) % 2 OFFSET ((SELECT count(*) FROM counted) - 1) / 2))
        FROM counted JOIN department d ON d.key = counted.body ORDER BY measures DESC, d.id LIMIT $3
        """;

    /// <summary>$2 is the role that counts as load, or null for any, $3 a JSON array of ids of bodies.</summary>
    public static string WorkloadYears(string policies) => $"""
        WITH RECURSIVE {Held(policies)}
        SELECT d.id, CAST(substr(p.issued_on, 1, 4) AS INTEGER) AS year, count(DISTINCT measure)
        FROM held JOIN department d ON d.key = held.body JOIN policy p ON p.key = held.policy
        WHERE role = coalesce($2, role) AND d.id IN (SELECT value FROM json_each($3)) GROUP BY d.key, year ORDER BY d.id, year
        """;

    /// <summary>$2 is the id of one of the two or null, $3 the code of the region of the leader or null, $4 the least number of measures, $5 how many are wanted.</summary>
    public static string Collaboration(string policies, bool isOfOne) => $"""
        WITH RECURSIVE {SuccessionSql.Answers},
        asked (body) AS (SELECT coalesce(holder, key) FROM department LEFT JOIN answers ON answers.body = key WHERE id = $2),
        named (body) AS (SELECT body FROM asked UNION SELECT body FROM answers WHERE holder IN (SELECT body FROM asked)),
        {HeldBy(policies, isOfOne ? "m.key IN (SELECT measure FROM assignment WHERE department IN (SELECT body FROM named))" : "true")}
        SELECT l.id, s.id, count(DISTINCT leads.measure) AS measures, count(DISTINCT leads.policy),
          count(DISTINCT leads.measure) FILTER (WHERE supports.role = 'COORDINATE'), count(DISTINCT leads.measure) FILTER (WHERE supports.role = 'SHARED')
        FROM held leads JOIN held supports ON supports.measure = leads.measure AND supports.body <> leads.body
          JOIN department l ON l.key = leads.body JOIN department s ON s.key = supports.body
        WHERE leads.role = 'LEAD' AND supports.role <> 'LEAD' AND ($3 IS NULL OR l.region_code = $3)
          AND ($2 IS NULL OR leads.body IN (SELECT body FROM asked) OR supports.body IN (SELECT body FROM asked))
        GROUP BY leads.body, supports.body HAVING measures >= $4 ORDER BY measures DESC, l.id, s.id LIMIT $5
        """;

    private static string Held(string policies) => $"""
        {SuccessionSql.Answers},
        {HeldBy(policies, "true")}
        """;

    /// <summary>Who has which measure, by the bodies that answer.</summary>
    private static string HeldBy(string policies, string measures) => $"""
        held (body, measure, policy, role) AS MATERIALIZED (
          SELECT DISTINCT coalesce(answers.holder, a.department), m.key, p.key, a.role
          FROM policy p JOIN measure m ON m.policy = p.key JOIN assignment a ON a.measure = m.key LEFT JOIN answers ON answers.body = a.department
          WHERE NOT a.is_group AND {measures} AND {policies})
        """;
}
