namespace PolicyGraph.GraphQL.Language;

/// <summary>Putting printed pieces together; empty pieces leave no trace.</summary>
internal static class PrintLayout
{
    public static string Words(params ReadOnlySpan<string> pieces) => Join(" ", pieces);

    public static string Join(string separator, params ReadOnlySpan<string> pieces)
    {
        var kept = new List<string>(pieces.Length);
        foreach (var piece in pieces)
        {
            if (piece.Length > 0)
                kept.Add(piece);
        }
        return string.Join(separator, kept);
    }

    public static string Wrap(string before, string piece, string after = "") =>
        piece.Length == 0 ? "" : before + piece + after;

    public static string Indent(string piece) =>
        Wrap("  ", piece.Replace("\n", "\n  ", StringComparison.Ordinal));

    /// <summary>Braces around one item a line; nothing for no items.</summary>
    public static string Block(IEnumerable<string> items) => Wrap("{\n", Indent(string.Join('\n', items)), "\n}");
}
