using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Cuts a page out of a list that is ordered by a key and a tie, both expressions over its rows that are never null.</summary>
internal static class Paging
{
    /// <summary>$1 and $2 bound the page on one side, $3 and $4 on the other, $5 is its size.</summary>
    /// <param name="select">A statement that ends in a condition.</param>
    /// <param name="columns">What orders the rows as key and tie do, where an index holds it; otherwise key and tie.</param>
    /// <param name="isGrouped">Rows that are equal in <paramref name="columns"/> count once.</param>
    public static string Of(
        string select, string key, string tie, PageRequest page, bool descending, IReadOnlyList<string>? columns = null, bool isGrouped = false)
    {
        var (later, earlier) = descending ? ("<", ">") : (">", "<");
        var direction = descending == page.FromEnd ? "ASC" : "DESC";
        var after = page.After is null ? "" : $"\nAND ({key}, {tie}) {later} ($1, $2)";
        var before = page.Before is null ? "" : $"\nAND ({key}, {tie}) {earlier} ($3, $4)";
        columns ??= [key, tie];
        var group = isGrouped ? $"\nGROUP BY {string.Join(", ", columns)}" : "";
        return $"{select}{after}{before}{group}\nORDER BY {string.Join(", ", columns.Select(column => $"{column} {direction}"))} LIMIT $5";
    }

    /// <summary>The values of $1 to $5, one row more than wanted so that it shows whether more follow, then <paramref name="others"/>.</summary>
    public static object?[] Values(PageRequest page, params ReadOnlySpan<object?> others) =>
        [page.After?.Key, page.After?.Tie, page.Before?.Key, page.Before?.Tie, (long)page.Size + 1, .. others];
}
