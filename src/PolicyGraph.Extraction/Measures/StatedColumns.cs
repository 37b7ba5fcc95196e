using System.Buffers;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>A row that stands alone, whose heads the text around it names: 牵头单位、责任单位两栏, or 牵头单位 | 责任单位.</summary>
internal static class StatedColumns
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；：【】（）\n");

    /// <summary>The row's list; null where the context names no columns or the text has not as many cells.</summary>
    /// <param name="text">The row: cells parted by bars, tabs or lines.</param>
    public static ResponsibilityList? Read(string text, string context, ResponsibilityParser parser)
    {
        var lines = TextLines.Split(text).FindAll(line => !line.IsEmpty);
        foreach (var range in context.AsSpan().SplitAny(Ends))
        {
            if (Kinds(context[range]) is { } kinds && Cells(text, lines) is var cells && cells.Count == kinds.Count)
            {
                return RowLists.Read(text, parser, [.. cells.Zip(kinds)], new TextLine(lines[0].Start, lines[^1].End));
            }
        }

        return null;
    }

    private static List<TableCell> Cells(string text, List<TextLine> lines) =>
        lines.Count == 1 ? TableCells.Split(text, lines[0]) : lines.ConvertAll(line => new TableCell(line.Start, line.End));

    /// <summary>What each column holds; null for words that are no heads of columns.</summary>
    private static List<LabelKind>? Kinds(string words)
    {
        var kinds = new List<LabelKind>();
        foreach (var head in words.TrimEnd('栏', '列', '两', '二', '三', '四', '五', '六').Split('、', '|', '\t'))
        {
            var name = head.Trim(' ', Characters.Indent);
            if (Label.KindOf(name) is not { } kind)
            {
                return null;
            }

            kinds.Add(kind);
        }

        return kinds.Count > 1 ? kinds : null;
    }
}
