using System.Collections.Immutable;
using PolicyGraph.Reports.Analyses;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Reports.Sheets;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>A store, or some policies of it, as the workbook that people forward.</summary>
internal static class WorkbookExport
{
    private static readonly ImmutableArray<string> Order =
    [
        MeasureSheet.Head.Name, AssignmentSheet.Head.Name, BodySheet.Head.Name, MatrixReport.SheetName, CoverageReport.Head.Name,
        SupervisionSheet.Head.Name, FieldSheet.Head.Name,
    ];

    private static readonly string[] Notes =
    [
        $"单元格容不下的文字（超过 {SpreadsheetText.MostCharacters} 字）在格末注明余下字数，全文见 csv 或 jsonl 导出。",
        $"每张表只有前 {WorksheetWriter.MostLinks} 个链接可点击，这是 Excel 的限制；超过 {WorksheetWriter.MostRows - 1} 行的内容续写在后一张表。",
        "角色按原文措辞判定：牵头、配合、分工负责、负责；次序不代表角色。",
    ];

    public static async Task<ExportTotals> WriteAsync(
        IGraphReader store, ImmutableArray<string>? policyIds, Stream target, CancellationToken cancellation)
    {
        var rows = new MeasureRows(store, policyIds);
        var bodies = await BodyDirectory.ReadAsync(store, rows, cancellation).ConfigureAwait(false);
        var matrix = await MatrixSheet.ReadAsync(store, policyIds, bodies, cancellation).ConfigureAwait(false);
        var filter = new PolicyFilter { Ids = policyIds };
        using var workbook = new WorkbookWriter(target);
        var measures = await workbook.WriteAsync(new Sheet(MeasureSheet.Head, MeasureSheet.PagesAsync(rows, bodies, cancellation)), cancellation).ConfigureAwait(false);
        var assignments = await workbook.WriteAsync(new Sheet(AssignmentSheet.Head, AssignmentSheet.PagesAsync(rows, bodies, cancellation)), cancellation).ConfigureAwait(false);
        var departments = await workbook.WriteAsync(new Sheet(BodySheet.Head, BodySheet.PagesAsync(store, bodies, cancellation)), cancellation).ConfigureAwait(false);
        await workbook.WriteAsync(matrix, cancellation).ConfigureAwait(false);
        await workbook.WriteAsync(new Sheet(CoverageReport.Head, CoverageReport.RowsAsync(store, filter, cancellation)), cancellation).ConfigureAwait(false);
        await workbook.WriteAsync(new Sheet(SupervisionSheet.Head, SupervisionSheet.PagesAsync(rows, bodies, cancellation)), cancellation).ConfigureAwait(false);
        SheetHead[] heads = [MeasureSheet.Head, AssignmentSheet.Head, BodySheet.Head, matrix.Head, CoverageReport.Head, SupervisionSheet.Head];
        await workbook.WriteAsync(FieldSheet.Of(heads, Notes), cancellation).ConfigureAwait(false);
        await workbook.CompleteAsync(Order, cancellation).ConfigureAwait(false);
        return new ExportTotals(("measures", measures), ("assignments", assignments), ("departments and groups", departments));
    }
}
