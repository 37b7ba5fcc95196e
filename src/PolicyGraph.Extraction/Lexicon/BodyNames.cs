namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Every form of a body's name that the tables know, without the place: 科技厅, 科学技术局, 发展改革委, 人民法院.</summary>
internal static class BodyNames
{
    // With the short forms of 委员会 and 办公室.
    private static readonly Dictionary<string, string[]> Forms = new(StringComparer.Ordinal)
    {
        ["委员会"] = ["委员会", "委"],
        ["办公室"] = ["办公室", "办"],
    };

    /// <returns>In ordinal order, each once.</returns>
    public static IReadOnlyList<string> Of(LexiconBuilder rows)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var row in rows.Functions.Values)
            names.UnionWith(row.Shorts.Prepend(row.Stem).SelectMany(stem => row.Suffixes.SelectMany(FormsOf).Select(suffix => stem + suffix)));
        foreach (var row in rows.Organs.Values)
            names.UnionWith(row.Shorts.Prepend(row.Name));
        foreach (var row in rows.Central.Values)
            names.UnionWith(row.Shorts.Prepend(row.Name));
        foreach (var row in rows.Vertical)
            names.UnionWith(row.WrittenSuffixes);
        names.RemoveWhere(name => name.Length < 2 || name.Contains(OrganRow.PlaceMark, StringComparison.Ordinal));
        return [.. names];
    }

    private static string[] FormsOf(string suffix) => Forms.GetValueOrDefault(suffix) ?? [suffix];
}
