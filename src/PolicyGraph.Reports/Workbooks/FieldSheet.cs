using PolicyGraph.Reports.Sheets;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>字段说明: what each column of the other sheets holds.</summary>
internal static class FieldSheet
{
    public static SheetHead Head { get; } = new("字段说明", "各表各列的含义。",
    [
        new("工作表", ColumnKind.Text, 14), new("列", ColumnKind.Text, 18), new("说明", ColumnKind.Wrapped, 80),
    ]);

    /// <param name="notes">What else there is to say.</param>
    public static Sheet Of(IEnumerable<SheetHead> heads, IEnumerable<string> notes) =>
        Sheet.Of(Head, [.. heads.SelectMany(RowsOf), .. notes.Select(note => new Cell[] { "说明", default, note })]);

    private static IEnumerable<Cell[]> RowsOf(SheetHead head)
    {
        yield return [new(head.Name, new SheetPlace(head.Name, 1)), default, head.Note];
        foreach (var column in head.Columns.Where(column => column.Note is not null))
            yield return [head.Name, column.Heading, column.Note];
    }
}
