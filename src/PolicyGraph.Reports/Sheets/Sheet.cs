namespace PolicyGraph.Reports.Sheets;

/// <param name="Pages">Rows below the heading, as many at a time as memory is to hold.</param>
internal sealed record Sheet(SheetHead Head, IAsyncEnumerable<IReadOnlyList<Cell[]>> Pages)
{
    /// <summary>Rows that are in memory already.</summary>
    public static Sheet Of(SheetHead head, IReadOnlyList<Cell[]> rows) => new(head, OnePage(rows));

    private static async IAsyncEnumerable<IReadOnlyList<Cell[]>> OnePage(IReadOnlyList<Cell[]> rows)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return rows;
    }
}
