namespace PolicyGraph.Extraction.Measures;

/// <summary>序号 and 编号, the heads of the columns of numbers that task tables begin with.</summary>
internal static class NumberHeads
{
    /// <summary>Where the next one stands from <paramref name="from"/> on; -1 where none does.</summary>
    public static int Next(string text, int from)
    {
        // One search for the character they share takes a fraction of the time that one for both words does.
        for (var at = text.IndexOf('号', from); at >= 0; at = text.IndexOf('号', at + 1))
        {
            if (at > from && text[at - 1] is '序' or '编')
            {
                return at - 1;
            }
        }

        return -1;
    }
}
