using System.Runtime.CompilerServices;
using PolicyGraph.Reports.Sheets;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>责任分工: a row an assignment, with links to its measure and its body.</summary>
internal static class AssignmentSheet
{
    public static SheetHead Head { get; } = new("责任分工", "每个单位在每项措施中的每个角色一行；编号和部门可点击跳转。",
    [
        new("文号", ColumnKind.Text, 22, "无文号的用标题"),
        new("编号", ColumnKind.Mark, 9, "点击跳到“措施”表"),
        new("措施", ColumnKind.Wrapped, 34),
        new("角色", ColumnKind.Mark, 10, "牵头、配合、分工负责、负责"),
        new("部门", ColumnKind.Wrapped, 32, "规范全称；点击跳到“部门”表"),
        new("原文写法", ColumnKind.Wrapped, 22),
        new("次序", ColumnKind.Whole, 7, "在清单中的先后，文件未赋予含义"),
        new("机构群体", ColumnKind.Mark, 10, "是：指一类机构，如各有关部门"),
        new("现承接机构", ColumnKind.Wrapped, 30, "经更名、合并、并入后承接职责的机构；未撤并的为空"),
        new("完成时限", ColumnKind.Wrapped, 16),
        new("置信度", ColumnKind.Fraction, 9, "低于 1 表示有推断，请核对原文"),
        new("原文起", ColumnKind.Whole, 9, "名称在原文中的起点（UTF-16 计）"),
        new("原文止", ColumnKind.Whole, 9, "名称在原文中的终点（不含）"),
    ], FixedColumns: 3);

    public static async IAsyncEnumerable<IReadOnlyList<Cell[]>> PagesAsync(
        MeasureRows rows, BodyDirectory bodies, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var measure = 1;
        await foreach (var page in rows.PagesAsync(cancellation).ConfigureAwait(false))
        {
            var cells = new List<Cell[]>();
            foreach (var row in page)
            {
                var place = new SheetPlace(MeasureSheet.Head.Name, ++measure);
                cells.AddRange(row.Assignments.Select(assignment => CellsOf(row, assignment, place, bodies[assignment.DepartmentId])));
            }
            yield return cells;
        }
    }

    private static Cell[] CellsOf(MeasureRow row, StoredAssignment assignment, SheetPlace place, BodyEntry body) =>
    [
        row.Document, new(row.Measure.Number, place), row.Measure.Title, ChineseNames.Of(assignment.Role), body.Link, assignment.AsWritten,
        (long)assignment.Position, ChineseNames.Of(assignment.IsGroup), body.Current, row.Measure.Deadline, assignment.Confidence,
        (long)assignment.Span.Start, (long)assignment.Span.End,
    ];
}
