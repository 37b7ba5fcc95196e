using PolicyGraph.Reports.Analyses;
using PolicyGraph.Reports.Sheets;
using Spectre.Console;

namespace PolicyGraph.Cli.Output.Tables;

/// <summary>A report in the terminal.</summary>
internal static class ReportTable
{
    public static void Write(Report report, IAnsiConsole console)
    {
        console.Write(new Text(PlainText.Of(report.Title)));
        console.WriteLine();
        var table = new Table { Border = TableBorder.Square };
        var columns = report.Head.Columns.Index().Where(column => !column.Item.IsDetail).ToArray();
        foreach (var (_, column) in columns)
            table.AddColumn(new TableColumn(new Text(PlainText.Of(column.Heading))) { Alignment = SideOf(column.Kind), NoWrap = column.Kind != ColumnKind.Wrapped });
        foreach (var row in report.Rows)
            table.AddRow(columns.Select(column => new Text(PlainText.Of(CellText.Of(row[column.Index], column.Item.Kind)))));
        if (report.Rows.Count > 0)
            console.Write(table);
        foreach (var note in report.Rows.Count > 0 ? report.Notes : report.Notes.Prepend("没有符合条件的内容。"))
        {
            console.Write(new Text(PlainText.Of(note)));
            console.WriteLine();
        }
        console.Profile.Out.Writer.Flush();
    }

    private static Justify SideOf(ColumnKind kind) =>
        kind is ColumnKind.Whole or ColumnKind.Fraction or ColumnKind.Share ? Justify.Right : Justify.Left;
}
