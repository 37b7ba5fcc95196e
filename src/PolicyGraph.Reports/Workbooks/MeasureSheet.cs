using System.Runtime.CompilerServices;
using PolicyGraph.Model;
using PolicyGraph.Reports.Sheets;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>措施: a row a measure.</summary>
internal static class MeasureSheet
{
    public static SheetHead Head { get; } = new("措施", "每项措施一行，按政策和原文次序。",
    [
        new("文号", ColumnKind.Text, 22, "无文号的用标题"),
        new("编号", ColumnKind.Mark, 9, "章.条.段，从 1 起；原文自有编号的用原编号"),
        new("措施", ColumnKind.Wrapped, 34, "措施的标题或首句"),
        new("牵头单位", ColumnKind.Wrapped, 26, "清单写明牵头的单位"),
        new("负责单位", ColumnKind.Wrapped, 26, "清单写明由其单独负责的单位"),
        new("分工负责单位", ColumnKind.Wrapped, 30, "按职责分工负责、分别负责的单位"),
        new("配合单位", ColumnKind.Wrapped, 30, "配合、参与、协助的单位"),
        new("完成时限", ColumnKind.Wrapped, 16),
        new("标题路径", ColumnKind.Text, 30, "措施上方的各级标题"),
        new("措施正文", ColumnKind.Text, 60, "不含责任清单"),
        new("责任清单", ColumnKind.Text, 40, "清单原样"),
        new("政策", ColumnKind.Text, 40),
        new("成文日期", ColumnKind.Day, 12),
    ], FixedColumns: 3);

    public static async IAsyncEnumerable<IReadOnlyList<Cell[]>> PagesAsync(
        MeasureRows rows, BodyDirectory bodies, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var page in rows.PagesAsync(cancellation).ConfigureAwait(false))
            yield return [.. page.Select(row => CellsOf(row, bodies))];
    }

    private static Cell[] CellsOf(MeasureRow row, BodyDirectory bodies) =>
    [
        row.Document, row.Measure.Number, row.Measure.Title,
        bodies.NamesOf(row.In(ResponsibilityRole.Lead)), bodies.NamesOf(row.In(ResponsibilityRole.Responsible)),
        bodies.NamesOf(row.In(ResponsibilityRole.Shared)), bodies.NamesOf(row.In(ResponsibilityRole.Coordinate)),
        row.Measure.Deadline, string.Join(" > ", row.Measure.Path), row.Measure.Text, row.Measure.Responsibility.Text,
        row.Policy.Title, row.Policy.IssuedOn,
    ];
}
