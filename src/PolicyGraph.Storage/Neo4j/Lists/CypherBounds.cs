using System.Globalization;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Neo4j.Lists;

/// <summary>What cuts a page out of a list whose keys are called k1, k2 …</summary>
internal static class CypherBounds
{
    public static string Key(int number) => Name("k", number);

    /// <param name="descending">Direction of each key.</param>
    /// <param name="parameters">Gets the keys of the cursors, and the size of the page with one more, which shows whether more follow.</param>
    public static string Of(ReadOnlySpan<bool> descending, PageRequest page, CypherParameters parameters)
    {
        parameters["limit"] = (long)page.Size + 1;
        var after = Beyond(descending, page.After, "after", isForward: true, parameters);
        return $"{after} AND {Beyond(descending, page.Before, "before", isForward: false, parameters)}";
    }

    public static string Order(IReadOnlyList<bool> descending, PageRequest page) =>
        string.Join(", ", descending.Select((isDescending, i) => $"{Key(i + 1)} {(isDescending == page.FromEnd ? "ASC" : "DESC")}"));

    private static string Beyond(ReadOnlySpan<bool> descending, Cursor? cursor, string parameter, bool isForward, CypherParameters parameters)
    {
        if (cursor is null)
            return "true";
        var condition = "false";
        for (var i = descending.Length; i > 0; i--)
        {
            var name = Name(parameter, i);
            parameters[name] = cursor.Keys[i - 1];
            var piece = descending[i - 1] == isForward ? "earlier" : "later";
            condition = CypherFragments.Lists.Fill(piece, ("key", Key(i)), ("value", $"${name}"), ("rest", condition));
        }
        return condition;
    }

    private static string Name(string letter, int number) => string.Create(CultureInfo.InvariantCulture, $"{letter}{number}");
}
