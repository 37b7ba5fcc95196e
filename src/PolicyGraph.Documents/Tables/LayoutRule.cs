namespace PolicyGraph.Documents.Tables;

/// <summary>
/// Tables that only place text on a page: one column, or most of the text in cells of several paragraphs and more than a
/// thousand characters. What a reader sees there are paragraphs, not rows.
/// </summary>
internal static class LayoutRule
{
    private const int LongCell = 1000;

    /// <param name="rowLengths">Cells in each row.</param>
    /// <param name="cells">Lines of each cell.</param>
    public static bool IsLayout(IEnumerable<int> rowLengths, IEnumerable<IReadOnlyList<string>> cells)
    {
        if (rowLengths.All(length => length <= 1))
        {
            return true;
        }

        long all = 0, inLongCells = 0;
        foreach (IReadOnlyList<string> lines in cells)
        {
            long length = lines.Sum(line => (long)line.Length);
            all += length;
            inLongCells += lines.Count > 1 && length > LongCell ? length : 0;
        }

        return inLongCells * 2 > all;
    }
}
