namespace PolicyGraph.Conformance.Examples;

/// <summary>Both texts, and the first character by which they differ.</summary>
internal static class FirstDifference
{
    public static string Describe(string file, int line, string expected, string actual)
    {
        var at = expected.AsSpan().CommonPrefixLength(actual);
        var differingLine = expected.AsSpan(0, at).Count('\n') + 1;
        var lineStart = at == 0 ? 0 : expected.LastIndexOf('\n', at - 1) + 1;
        return $"{file}:{line}: outcome line {differingLine}, column {at - lineStart + 1}: {Shown(expected, at)} is specified, {Shown(actual, at)} came.\n--- specified\n{expected}\n--- came\n{actual}";
    }

    private static string Shown(string text, int at) => at >= text.Length ? "the end" : $"'{text[at]}' (U+{(int)text[at]:X4})";
}
