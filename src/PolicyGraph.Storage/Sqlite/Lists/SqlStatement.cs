using System.Collections.Immutable;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>A statement over one table, and its values.</summary>
internal sealed record SqlStatement(string Text, object?[] Values)
{
    public static SqlStatement Count(SqlTable table, Condition condition)
    {
        var values = new SqlValues();
        var where = new SqlConditions(values).Of(condition, table.Alias);
        return new SqlStatement($"SELECT count(*) FROM {table.From} WHERE {where}", values.ToArray());
    }

    public static SqlStatement CountMeasures(Condition condition)
    {
        var values = new SqlValues();
        var source = MeasureSource.Of(condition, values);
        return new SqlStatement($"SELECT count(*) FROM {source.From} WHERE {source.Where}", values.ToArray());
    }

    /// <summary>What <see cref="MeasureTally"/> reads of each measure.</summary>
    public static SqlStatement Tally(MeasureSource source, SqlValues values)
    {
        var (facets, join) = source.IsNarrow ? ("m", "") : ("f", " JOIN measure_facet f ON f.key = m.key");
        var text = $"""
            SELECT m.policy, {facets}.deadline IS NOT NULL, {facets}.owners, p.region_code, p.issued_on, p.level
            FROM {source.From}{join} JOIN policy p ON p.key = m.policy WHERE {source.Where}
            """;
        return new SqlStatement(text, values.ToArray());
    }

    /// <summary>A value and a number in each row.</summary>
    public static SqlStatement CountBy(SqlTable table, string value, Condition condition)
    {
        var values = new SqlValues();
        var where = new SqlConditions(values).Of(condition, table.Alias);
        return new SqlStatement($"SELECT {value}, count(*) FROM {table.From} WHERE {value} IS NOT NULL AND {where} GROUP BY 1", values.ToArray());
    }

    /// <summary>One row more than wanted, so that it shows whether more follow; behind the columns of the table come the keys.</summary>
    public static SqlStatement Page(SqlTable table, Condition condition, ImmutableArray<SqlKey> keys, PageRequest page)
    {
        var values = new SqlValues();
        var (from, where) = table.PageOf(condition, values);
        if (page.After is { } after)
            where += $" AND {Beyond(keys, after, isForward: true, values)}";
        if (page.Before is { } before)
            where += $" AND {Beyond(keys, before, isForward: false, values)}";
        var order = keys.Select(key => $"{key.Expression} {(key.Descending == page.FromEnd ? "ASC" : "DESC")}");
        return new SqlStatement(
            $"""
            SELECT {table.Columns}, {string.Join(", ", keys.Select(key => key.Column))}
            FROM {from} WHERE {where}
            ORDER BY {string.Join(", ", order)} LIMIT {values.Add((long)page.Size + 1)}
            """,
            values.ToArray());
    }

    private static string Beyond(ImmutableArray<SqlKey> keys, Cursor cursor, bool isForward, SqlValues values)
    {
        if (keys.All(key => key.Descending == keys[0].Descending))
        {
            var all = string.Join(", ", keys.Select(key => key.Expression));
            return $"({all}) {Sign(keys[0])} ({string.Join(", ", keys.Select((key, i) => key.Value(values.Add(cursor.Keys[i]))))})";
        }
        var condition = "false";
        for (var i = keys.Length - 1; i >= 0; i--)
        {
            var (key, value) = (keys[i], keys[i].Value(values.Add(cursor.Keys[i])));
            condition = $"({key.Expression} {Sign(key)} {value} OR ({key.Expression} = {value} AND {condition}))";
        }
        return condition;

        string Sign(SqlKey key) => key.Descending == isForward ? "<" : ">";
    }
}
