using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>Statements of a text search; null where the text holds nothing to search for.</summary>
internal static class SqlSearch
{
    /// <summary>Columns kind, id, rank, name; one row more than wanted, so that it shows whether more follow.</summary>
    public static SqlStatement? Page(SearchQuery query)
    {
        var values = new SqlValues(Paging.Values(query.Page));
        if (Hits(query, values) is not { } hits)
            return null;
        var text = values.Add(query.Text.Trim());
        var select = $"""
            {hits},
            named (kind, id, name, other, rest, list) AS (
              SELECT 'POLICY', p.id, coalesce(p.title, p.id), coalesce(p.document_number, ''), 3, '0' FROM hit JOIN policy p ON p.key = hit.key WHERE hit.kind = 0
              UNION ALL SELECT 'MEASURE', m.id, m.title, '', 3, '1' FROM hit JOIN measure m ON m.key = hit.key WHERE hit.kind = 1
              UNION ALL SELECT 'DEPARTMENT', d.id, d.name,
                coalesce((SELECT alias FROM department_alias WHERE department = d.key AND alias = {text}), ''),
                iif(EXISTS (SELECT 1 FROM department_initials WHERE department = d.key AND initials = lower({text})), 2, 3), '2'
                FROM hit JOIN department d ON d.key = hit.key WHERE hit.kind = 2
            ),
            ranked (kind, id, rank, name, list) AS (
              SELECT kind, id,
                CASE WHEN name = {text} OR other = {text} THEN 0 WHEN instr(name, {text}) = 1 THEN 1 WHEN instr(name, {text}) > 1 THEN 2 ELSE rest END, name, list
              FROM named
            )
            SELECT kind, id, rank, name FROM ranked WHERE true
            """;
        return new SqlStatement(Paging.Of(select, "(rank || list)", "id", query.Page, descending: false), values.ToArray());
    }

    /// <summary>Columns facet, value, number.</summary>
    public static SqlStatement? Count(SearchQuery query)
    {
        var values = new SqlValues();
        if (Hits(query, values) is not { } hits)
            return null;
        var text = $"""
            {hits},
            dated (region, day) AS (
              SELECT p.region_code, p.issued_on FROM hit JOIN policy p ON p.key = hit.key WHERE hit.kind = 0
              UNION ALL SELECT p.region_code, p.issued_on FROM hit JOIN measure m ON m.key = hit.key JOIN policy p ON p.key = m.policy WHERE hit.kind = 1
              UNION ALL SELECT d.region_code, NULL FROM hit JOIN department d ON d.key = hit.key WHERE hit.kind = 2
            )
            SELECT 'kind', CASE kind WHEN 0 THEN 'POLICY' WHEN 1 THEN 'MEASURE' ELSE 'DEPARTMENT' END, count(*) FROM hit GROUP BY kind
            UNION ALL SELECT 'region', region, count(*) FROM dated WHERE region IS NOT NULL GROUP BY region
            UNION ALL SELECT 'year', substr(day, 1, 4), count(*) FROM dated WHERE day IS NOT NULL GROUP BY substr(day, 1, 4)
            UNION ALL SELECT 'function', function, count(*) FROM (
              SELECT DISTINCT a.measure, b.function FROM hit JOIN assignment a ON a.measure = hit.key JOIN department b ON b.key = a.department WHERE hit.kind = 1
              UNION ALL SELECT d.key, d.function FROM hit JOIN department d ON d.key = hit.key WHERE hit.kind = 2
            ) WHERE function IS NOT NULL GROUP BY function
            """;
        return new SqlStatement(text, values.ToArray());
    }

    /// <summary>The hits as <c>hit (key, kind)</c>, kind as in <see cref="SearchTable"/>.</summary>
    private static string? Hits(SearchQuery query, SqlValues values)
    {
        if (Bigrams.QueryFor(query.Text) is not { } grams)
            return null;
        var initials = PinyinInitials.QueryFor(query.Text);
        var (first, end) = (values.Add(initials), values.Add(initials is null ? null : $"{initials}{{"));
        var conditions = new SqlConditions(values);
        return $"""
            WITH found (key, kind) AS (
              SELECT rowid / 4, rowid % 4 FROM search WHERE search MATCH {values.Add(grams)}
              UNION SELECT department, 2 FROM department_initials WHERE initials >= {first} AND initials < {end}
            ),
            hit (key, kind) AS MATERIALIZED (
              SELECT p.key, 0 FROM found JOIN policy p ON p.key = found.key WHERE found.kind = 0 AND {conditions.Of(query.ConditionOf(SearchKind.Policy), "p")}
              UNION ALL SELECT m.key, 1 FROM found JOIN measure m ON m.key = found.key WHERE found.kind = 1 AND {conditions.Of(query.ConditionOf(SearchKind.Measure), "m")}
              UNION ALL SELECT d.key, 2 FROM found JOIN department d ON d.key = found.key WHERE found.kind = 2 AND {conditions.Of(query.ConditionOf(SearchKind.Department), "d")}
            )
            """;
    }
}
