using PolicyGraph.Reports.Csv;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Reports.Pages;
using PolicyGraph.Reports.Sheets;
using PolicyGraph.Reports.Workbooks;

namespace PolicyGraph.Reports.Analyses;

/// <summary>A report as a file.</summary>
public static class ReportWriter
{
    /// <param name="target">Stays open; written asynchronously only.</param>
    public static async Task WriteAsync(Report report, ReportFormat format, Stream target, CancellationToken cancellation = default)
    {
        if (format == ReportFormat.Xlsx)
        {
            await WriteWorkbookAsync(report, target, cancellation).ConfigureAwait(false);
            return;
        }
        var output = new PendingStream(target);
        if (format == ReportFormat.Csv)
            WriteCsv(report, output);
        else
            ReportPage.Write(report, output);
        await output.DrainAsync(cancellation).ConfigureAwait(false);
    }

    private static void WriteCsv(Report report, Stream output)
    {
        using var csv = SpreadsheetCsv.WriterTo(output);
        csv.WriteRow([.. report.Head.Columns.Select(column => column.Heading)]);
        foreach (var row in report.Rows)
            csv.WriteRow([.. row.Select((cell, i) => CellText.Of(cell, report.Head.Columns[i].Kind))]);
    }

    private static async Task WriteWorkbookAsync(Report report, Stream target, CancellationToken cancellation)
    {
        using var workbook = new WorkbookWriter(target);
        await workbook.WriteAsync(Sheet.Of(report.Head, report.Rows), cancellation).ConfigureAwait(false);
        await workbook.WriteAsync(FieldSheet.Of([report.Head], report.Notes), cancellation).ConfigureAwait(false);
        await workbook.CompleteAsync([report.Head.Name, FieldSheet.Head.Name], cancellation).ConfigureAwait(false);
    }
}
