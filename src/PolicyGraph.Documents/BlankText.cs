namespace PolicyGraph.Documents;

/// <summary>Text that shows nothing.</summary>
internal static class BlankText
{
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsBlank(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>White space, zero-width characters, soft hyphen, byte order mark.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is (>= '\u200B' and <= '\u200F') or '\u2060' or '\u00AD' or '\uFEFF';
}
