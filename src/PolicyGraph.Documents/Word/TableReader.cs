using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyGraph.Documents.Tables;
using PolicyGraph.Model;
using Cell = PolicyGraph.Documents.Tables.TableCell;
using Grid = PolicyGraph.Documents.Tables.TableGrid;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace PolicyGraph.Documents.Word;

/// <summary>A table → Markdown rows where it holds data, plain lines where it only places text.</summary>
internal sealed class TableReader(BlockReader blocks)
{
    private const int MaxColumns = 1000;

    public IEnumerable<string> Read(Table table)
    {
        List<Row> rows = [.. Parts<TableRow>(table).Where(IsKept).Select(ReadRow)];
        IEnumerable<ReadCell> cells = rows.SelectMany(row => row.Cells);
        bool isLayout = table.Descendants<Table>().Any()
            || LayoutRule.IsLayout(rows.Select(row => row.Cells.Count), cells.Select(cell => cell.Lines));
        return isLayout
            ? cells.Where(cell => !cell.Continues).SelectMany(cell => cell.Lines)
            : Fill(rows).Rows();
    }

    private Row ReadRow(TableRow row)
    {
        var cells = new List<ReadCell>();
        foreach (WordCell cell in Parts<WordCell>(row))
        {
            TableCellProperties? properties = cell.TableCellProperties;
            int span = Math.Clamp(WordValue.Number(properties?.GridSpan?.Val) ?? 1, 1, MaxColumns);
            if (Continues(properties?.HorizontalMerge?.Val, properties?.HorizontalMerge) && cells.Count > 0)
            {
                cells[^1] = cells[^1] with { Span = cells[^1].Span + span };
                continue;
            }

            bool continues = Continues(properties?.VerticalMerge?.Val, properties?.VerticalMerge);
            cells.Add(new ReadCell(continues ? [SourceText.MergedCell] : blocks.ReadCell(cell), span, continues));
        }

        int skipped = WordValue.Number(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val) ?? 0;
        return new Row(cells, Math.Clamp(skipped, 0, MaxColumns));
    }

    private static Grid Fill(List<Row> rows)
    {
        var grid = new Grid();
        foreach (Row row in rows)
        {
            grid.AddRow(row.Cells.Select(cell => new Cell(string.Join('\n', cell.Lines), cell.Span)), row.SkippedColumns);
        }

        return grid;
    }

    /// <summary>A merge without a value continues the cell before.</summary>
    private static bool Continues(OpenXmlSimpleType? value, OpenXmlElement? merge) => merge is not null && value?.InnerText is not "restart";

    private static bool IsKept(TableRow row) => row.TableRowProperties?.GetFirstChild<Deleted>() is null;

    /// <summary>Rows or cells, also those in content controls.</summary>
    private static IEnumerable<T> Parts<T>(OpenXmlElement parent)
        where T : OpenXmlElement
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            if (child is T part)
            {
                yield return part;
            }
            else if (child is SdtElement or SdtContentRow or SdtContentCell or CustomXmlElement)
            {
                foreach (T inner in Parts<T>(child))
                {
                    yield return inner;
                }
            }
        }
    }

    private sealed record Row(List<ReadCell> Cells, int SkippedColumns);

    /// <param name="Continues">It belongs to the cell above.</param>
    private sealed record ReadCell(IReadOnlyList<string> Lines, int Span, bool Continues);
}
