using System.Runtime.CompilerServices;
using PolicyGraph.Model;
using PolicyGraph.Reports.Sheets;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>督办台账: the columns that supervision systems take over, a row a task.</summary>
internal static class SupervisionSheet
{
    public static SheetHead Head { get; } = new("督办台账", "每项任务一行，可直接交给督办系统。",
    [
        new("序号", ColumnKind.Whole, 7, "点击跳到“措施”表"),
        new("任务", ColumnKind.Wrapped, 60, "措施正文；无正文的用标题"),
        new("牵头单位", ColumnKind.Wrapped, 30, "写明牵头或单独负责的单位；只按职责分工的列出全部单位并注明"),
        new("配合单位", ColumnKind.Wrapped, 36, "配合单位；有牵头时也含分工负责的单位"),
        new("时限", ColumnKind.Wrapped, 16),
        new("依据", ColumnKind.Wrapped, 40, "政策标题、文号和措施编号"),
    ], FixedColumns: 1);

    public static async IAsyncEnumerable<IReadOnlyList<Cell[]>> PagesAsync(
        MeasureRows rows, BodyDirectory bodies, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var number = 0L;
        await foreach (var page in rows.PagesAsync(cancellation).ConfigureAwait(false))
            yield return [.. page.Select(row => CellsOf(row, bodies, ++number))];
    }

    private static Cell[] CellsOf(MeasureRow row, BodyDirectory bodies, long number)
    {
        var owners = bodies.NamesOf(row.In(ResponsibilityRole.Lead, ResponsibilityRole.Responsible));
        var shared = bodies.NamesOf(row.In(ResponsibilityRole.Shared));
        return
        [
            new(number, new SheetPlace(MeasureSheet.Head.Name, (int)number + 1)),
            row.Measure.Text.Length > 0 ? row.Measure.Text : row.Measure.Title,
            owners ?? (shared is null ? null : $"{shared}（按职责分工）"),
            owners is null
                ? bodies.NamesOf(row.In(ResponsibilityRole.Coordinate))
                : bodies.NamesOf(row.In(ResponsibilityRole.Coordinate, ResponsibilityRole.Shared)),
            row.Measure.Deadline,
            BasisOf(row),
        ];
    }

    private static string BasisOf(MeasureRow row) => (row.Policy.Title, row.Policy.DocumentNumber) switch
    {
        ({ } title, { } number) => $"《{title}》（{number}）第 {row.Measure.Number} 项",
        ({ } title, null) => $"《{title}》第 {row.Measure.Number} 项",
        _ => $"{row.Document} 第 {row.Measure.Number} 项",
    };
}
