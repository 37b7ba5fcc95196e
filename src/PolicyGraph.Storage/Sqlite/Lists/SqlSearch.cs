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
        if (Bigrams.QueryFor(query.Text) is not { } grams)
            return null;
        var values = new SqlValues(Paging.Values(query.Page));
        var match = values.Add(grams);
        var text = values.Add(query.Text.Trim());
        var conditions = new SqlConditions(values);
        var select = $"""
            WITH named (kind, id, name, other, rest, list) AS (
              SELECT 'POLICY', p.id, coalesce(p.title, p.id), coalesce(p.document_number, ''), 3, '0'
              FROM {Found("policy p", "p", SearchTable.Policy, match)} AND {conditions.Of(query.ConditionOf(SearchKind.Policy), "p")}
              UNION ALL SELECT 'MEASURE', m.id, m.title, '', 3, '1'
              FROM {Found("measure m", "m", SearchTable.Measure, match)} AND {conditions.Of(query.ConditionOf(SearchKind.Measure), "m")}
              UNION ALL SELECT 'DEPARTMENT', d.id, d.name,
                coalesce((SELECT alias FROM department_alias WHERE department = d.key AND alias = {text}), ''),
                iif(EXISTS (SELECT 1 FROM department_initials WHERE department = d.key AND initials = lower({text})), 2, 3), '2'
              FROM {Departments(query, match, values)} WHERE {conditions.Of(query.ConditionOf(SearchKind.Department), "d")}
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

    /// <summary>Columns facet, value, number of the policies and bodies among the hits.</summary>
    public static SqlStatement? Count(SearchQuery query)
    {
        if (Bigrams.QueryFor(query.Text) is not { } grams)
            return null;
        var values = new SqlValues();
        var match = values.Add(grams);
        var conditions = new SqlConditions(values);
        var text = $"""
            WITH hit (kind, region, year, function) AS MATERIALIZED (
              SELECT 'POLICY', p.region_code, substr(p.issued_on, 1, 4), NULL
              FROM {Found("policy p", "p", SearchTable.Policy, match)} AND {conditions.Of(query.ConditionOf(SearchKind.Policy), "p")}
              UNION ALL SELECT 'DEPARTMENT', d.region_code, NULL, d.function
              FROM {Departments(query, match, values)} WHERE {conditions.Of(query.ConditionOf(SearchKind.Department), "d")}
            )
            SELECT 'kind', kind, count(*) FROM hit GROUP BY kind
            UNION ALL SELECT 'region', region, count(*) FROM hit WHERE region IS NOT NULL GROUP BY region
            UNION ALL SELECT 'year', year, count(*) FROM hit WHERE year IS NOT NULL GROUP BY year
            UNION ALL SELECT 'function', function, count(*) FROM hit WHERE function IS NOT NULL GROUP BY function
            """;
        return new SqlStatement(text, values.ToArray());
    }

    /// <summary>What <see cref="MeasureTally"/> reads of each measure among the hits.</summary>
    public static SqlStatement? Tally(SearchQuery query)
    {
        if (Bigrams.QueryFor(query.Text) is not { } grams)
            return null;
        var values = new SqlValues();
        return SqlStatement.Tally(MeasureSource.Of(new TextMatch(grams, query.ConditionOf(SearchKind.Measure)), values), values);
    }

    private static string Found(string table, string alias, int kind, string match) =>
        $"search s CROSS JOIN {table} ON {alias}.key = s.rowid / 4 WHERE search MATCH {match} AND s.rowid % 4 = {kind}";

    /// <summary>Bodies are found by their initials, too; each once.</summary>
    private static string Departments(SearchQuery query, string match, SqlValues values)
    {
        var initials = PinyinInitials.QueryFor(query.Text);
        var (first, end) = (values.Add(initials), values.Add(initials is null ? null : $"{initials}{{"));
        return $"""
            (
                SELECT rowid / 4 AS key FROM search WHERE search MATCH {match} AND rowid % 4 = {SearchTable.Department}
                UNION SELECT department FROM department_initials WHERE initials >= {first} AND initials < {end}
              ) found JOIN department d ON d.key = found.key
            """;
    }
}
