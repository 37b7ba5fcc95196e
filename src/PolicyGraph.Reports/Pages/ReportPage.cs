using PolicyGraph.Reports.Analyses;
using PolicyGraph.Reports.Sheets;

namespace PolicyGraph.Reports.Pages;

/// <summary>A report as a page of one file.</summary>
internal static class ReportPage
{
    private const int MostRoom = 16;
    private const int LeastRoom = 4;

    public static void Write(Report report, Stream output)
    {
        using var page = new PageFrame(output, report.Title);
        page.Write($"<p class=\"note\">{HtmlText.Of(report.Head.Note)}</p>\n<div class=\"wide\"><table>\n<thead><tr>");
        foreach (var column in report.Head.Columns)
            page.Write($"<th scope=\"col\" style=\"min-width:{RoomOf(column)}em\"{(column.Note is { } note ? $" title=\"{HtmlText.Of(note)}\"" : "")}>{HtmlText.Of(column.Heading)}</th>");
        page.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in report.Rows)
            page.Write($"<tr>{string.Concat(row.Select((cell, i) => MarkupOf(cell, report.Head.Columns[i].Kind)))}</tr>\n");
        page.Write("</tbody>\n</table></div>\n");
        if (report.Rows.Count == 0)
            page.Write("<p>没有符合条件的内容。</p>\n");
        foreach (var note in report.Notes)
            page.Write($"<p class=\"note\">{HtmlText.Of(note)}</p>\n");
    }

    /// <summary>So that a wide table is scrolled, not squeezed.</summary>
    private static int RoomOf(SheetColumn column) => column.Kind == ColumnKind.Wrapped ? Math.Min((int)column.Width / 2, MostRoom) : LeastRoom;

    private static string MarkupOf(Cell cell, ColumnKind kind)
    {
        var look = kind switch
        {
            ColumnKind.Whole or ColumnKind.Fraction or ColumnKind.Share or ColumnKind.Day => " class=\"number\"",
            ColumnKind.Mark => " class=\"mark\"",
            _ => "",
        };
        return $"<td{look}>{HtmlText.Of(CellText.Of(cell, kind))}</td>";
    }
}
