namespace PolicyGraph.Storage.Sqlite;

/// <summary>Statements over the graph as nodes and links.</summary>
internal static class LinkSql
{
    /// <summary>Every link once; the names of kinds and their ranks are those of <see cref="Records.LinkKind"/>.</summary>
    private const string Ties = """
        WITH tie (from_kind, from_id, to_kind, to_id, kind, rank) AS NOT MATERIALIZED (
          SELECT 'DEPARTMENT', d.id, 'MEASURE', m.id,
            CASE a.role WHEN 'LEAD' THEN 'LEADS' WHEN 'RESPONSIBLE' THEN 'RESPONSIBLE_FOR' WHEN 'SHARED' THEN 'SHARES' ELSE 'COORDINATES' END,
            CASE a.role WHEN 'LEAD' THEN 0 WHEN 'RESPONSIBLE' THEN 1 WHEN 'SHARED' THEN 2 ELSE 3 END
            FROM assignment a JOIN department d ON d.key = a.department JOIN measure m ON m.key = a.measure
          UNION ALL SELECT 'POLICY', p.id, 'MEASURE', m.id, 'HAS_MEASURE', 4 FROM measure m JOIN policy p ON p.key = m.policy
          UNION ALL SELECT 'DEPARTMENT', d.id, 'POLICY', p.id, 'ISSUED', 5 FROM policy p JOIN department d ON d.key = p.issuer
          UNION ALL SELECT 'POLICY', p.id, 'POLICY', t.id, iif(c.kind = 'BASIS', 'BASED_ON', 'CITES'), iif(c.kind = 'BASIS', 6, 7)
            FROM citation c JOIN policy p ON p.key = c.policy JOIN policy t ON t.key = c.target WHERE c.measure_id IS NULL
          UNION ALL SELECT 'MEASURE', m.id, 'POLICY', t.id, 'CITES', 7
            FROM citation c JOIN measure m ON m.policy = c.policy AND m.id = c.measure_id JOIN policy t ON t.key = c.target
          UNION ALL SELECT 'DEPARTMENT', e.id, 'DEPARTMENT', l.id, 'SUCCEEDED_BY', 8
            FROM succession s JOIN department e ON e.key = s.predecessor JOIN department l ON l.key = s.successor
          UNION ALL SELECT 'DEPARTMENT', d.id, 'REGION', r.code, 'IN_REGION', 9 FROM department d JOIN region r ON r.code = d.region_code
          UNION ALL SELECT 'REGION', r.code, 'REGION', u.code, 'PART_OF', 10 FROM region r JOIN region u ON u.code = r.parent_code)
        """;

    /// <summary>A policy may cite itself.</summary>
    private const string IsProper = "(from_kind, from_id) <> (to_kind, to_id)";

    /// <summary>$1 is a kind of node, $2 an id, $3 how many links are wanted.</summary>
    public const string LinksOf = $"""
        {Ties}
        SELECT from_kind, from_id, to_kind, to_id, kind, rank, to_kind AS far_kind, to_id AS far_id, 0 AS side FROM tie WHERE from_kind = $1 AND from_id = $2 AND {IsProper}
        UNION SELECT from_kind, from_id, to_kind, to_id, kind, rank, from_kind, from_id, 1 FROM tie WHERE to_kind = $1 AND to_id = $2 AND {IsProper}
        ORDER BY rank, far_id, side LIMIT $3
        """;

    /// <summary>$1 is a kind of node, $2 an id.</summary>
    public const string CountNeighbours = $"""
        {Ties}
        SELECT count(*) FROM (
          SELECT to_kind, to_id FROM tie WHERE from_kind = $1 AND from_id = $2 AND {IsProper}
          UNION SELECT from_kind, from_id FROM tie WHERE to_kind = $1 AND to_id = $2 AND {IsProper})
        """;

    /// <summary>$1 is a JSON array of ids, of whatever kind.</summary>
    public const string LinksAmong = $"""
        {Ties}
        SELECT DISTINCT from_kind, from_id, to_kind, to_id, kind, rank FROM tie
        WHERE from_id IN (SELECT value FROM json_each($1)) AND to_id IN (SELECT value FROM json_each($1)) AND {IsProper}
        ORDER BY rank, from_id, to_id
        """;
}
