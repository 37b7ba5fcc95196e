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

    /// <summary>A value and a number in each row.</summary>
    public static SqlStatement CountBy(SqlTable table, SqlFacet facet, Condition condition)
    {
        var values = new SqlValues();
        var where = new SqlConditions(values).Of(condition, table.Alias);
        var text = facet.Join is { } join
            ? $"SELECT value, count(*) FROM (SELECT DISTINCT {table.Alias}.key, {facet.Value} AS value FROM {table.From}{join} WHERE {where}) WHERE value IS NOT NULL GROUP BY 1"
            : $"SELECT {facet.Value}, count(*) FROM {table.From} WHERE {facet.Value} IS NOT NULL AND {where} GROUP BY 1";
        return new SqlStatement(text, values.ToArray());
    }

    /// <summary>One row more than wanted, so that it shows whether more follow; behind the columns of the table come the keys.</summary>
    public static SqlStatement Page(SqlTable table, Condition condition, ImmutableArray<SqlKey> keys, PageRequest page)
    {
        var values = new SqlValues();
        var where = new SqlConditions(values).Of(condition, table.Alias);
        if (page.After is { } after)
            where += $" AND {Beyond(keys, after, isForward: true, values)}";
        if (page.Before is { } before)
            where += $" AND {Beyond(keys, before, isForward: false, values)}";
        var order = keys.Select(key => $"{key.Expression} {(key.Descending == page.FromEnd ? "ASC" : "DESC")}");
        return new SqlStatement(
            $"""
            SELECT {table.Columns}, {string.Join(", ", keys.Select(key => key.Column))}
            FROM {table.PageOf(condition)} WHERE {where}
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
