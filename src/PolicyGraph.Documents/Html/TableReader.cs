using System.Globalization;
using AngleSharp.Dom;
using PolicyGraph.Documents.Tables;

namespace PolicyGraph.Documents.Html;

/// <summary>A table without tables in it: Markdown rows where it holds data, plain lines where it only places text.</summary>
internal sealed class TableReader(ElementRenderer renderer)
{
    /// <summary>Limits of the HTML standard.</summary>
    private const int MaxColumnSpan = 1000;
    private const int MaxRowSpan = 65_534;

    private readonly List<string> captions = [];
    private readonly List<IElement> head = [];
    private readonly List<IElement> body = [];
    private readonly List<IElement> foot = [];

    public IEnumerable<string> Read(IElement table)
    {
        Collect(table);
        List<List<RenderedCell>> rows = [.. head.Concat(body).Concat(foot).Select(Cells)];
        IEnumerable<RenderedCell> cells = rows.SelectMany(row => row);
        return captions.Concat(LayoutRule.IsLayout(rows.Select(row => row.Count), cells.Select(cell => cell.Lines))
            ? cells.SelectMany(cell => cell.Lines)
            : Grid(rows).Rows());
    }

    private void Collect(IElement table)
    {
        foreach (IElement part in table.Children.Where(IsShown))
        {
            switch (part.LocalName)
            {
                case "caption":
                    captions.AddRange(renderer.Render(part));
                    break;
                case "thead":
                    head.AddRange(Rows(part));
                    break;
                case "tfoot":
                    foot.AddRange(Rows(part));
                    break;
                case "tbody":
                    body.AddRange(Rows(part));
                    break;
            }
        }
    }

    private static IEnumerable<IElement> Rows(IElement section) =>
        section.Children.Where(row => row.LocalName == "tr" && IsShown(row));

    private List<RenderedCell> Cells(IElement row) =>
    [
        .. row.Children.Where(cell => cell.LocalName is "td" or "th" && IsShown(cell)).Select(cell => new RenderedCell(
            renderer.Render(cell), Span(cell, "colspan", MaxColumnSpan), Span(cell, "rowspan", MaxRowSpan))),
    ];

    private static TableGrid Grid(List<List<RenderedCell>> rows)
    {
        var grid = new TableGrid();
        foreach (List<RenderedCell> row in rows)
        {
            grid.AddRow(row.Select(cell => new TableCell(string.Join('\n', cell.Lines), cell.ColumnSpan, cell.RowSpan)));
        }

        return grid;
    }

    /// <summary>A row span of 0 reaches to the end; a column span of 0 is an error and counts as 1.</summary>
    private static int Span(IElement cell, string attribute, int limit)
    {
        if (!int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int span))
        {
            return 1;
        }

        return span == 0 ? (attribute == "rowspan" ? limit : 1) : Math.Min(span, limit);
    }

    private static bool IsShown(IElement element) => !PageElements.IsSilent(element);

    private sealed record RenderedCell(IReadOnlyList<string> Lines, int ColumnSpan, int RowSpan);
}
