namespace PolicyGraph.Extraction.Header;

/// <summary>关于做好防汛的通知某某市人民政府关于做好防汛的通知: a page that lost its line breaks has its own title before the paper's.</summary>
internal static class RepeatedTitle
{
    private const int Shortest = 8;

    /// <summary>The paper's, where the page's is the same, or the same without the issuer; else as it is.</summary>
    public static string Once(string title)
    {
        for (var length = title.Length / 2; length >= Shortest; length--)
        {
            if (title.AsSpan(length).EndsWith(title.AsSpan(0, length), StringComparison.Ordinal))
            {
                return title[length..];
            }
        }

        return title;
    }
}
