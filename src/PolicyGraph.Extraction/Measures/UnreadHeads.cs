using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>Heads of task tables behind which no row was read: cells that space parts and that wrap run into one another.</summary>
internal static class UnreadHeads
{
    private const int LongestHead = 160;
    private const int LongestCell = 12;
    private const int FewestLabels = 2;
    private const string Spaces = " \t\n\u3000";

    /// <summary>Where such heads stand, in order.</summary>
    /// <param name="rows">What was read, in the order of the text.</param>
    public static IEnumerable<TextLine> Find(string text, List<MeasureDraft> rows)
    {
        var row = 0;
        TextLine? open = null;
        for (var at = NumberHeads.Next(text, 0); at >= 0; at = NumberHeads.Next(text, at + 1))
        {
            if (HeadEnd(text, at) is > 0 and var end)
            {
                if (open is { } head && !HasRow(rows, ref row, head.End, at))
                {
                    yield return head;
                }

                open = new TextLine(at, end);
            }
        }

        if (open is { } last && !HasRow(rows, ref row, last.End, text.Length))
        {
            yield return last;
        }
    }

    private static bool HasRow(List<MeasureDraft> rows, ref int row, int from, int to)
    {
        while (row < rows.Count && rows[row].List.Start < from)
        {
            row++;
        }

        return row < rows.Count && rows[row].List.Start < to;
    }

    /// <summary>Behind the last label of cells that only space parts, two labels at least; 0 where no head begins at <paramref name="start"/>.</summary>
    private static int HeadEnd(string text, int start)
    {
        var head = text.AsSpan(start, Math.Min(LongestHead, text.Length - start));
        var (labels, bodies, end) = (0, 0, 0);
        foreach (var range in head.SplitAny(Spaces))
        {
            var cell = head[range];
            if (cell.Length > LongestCell)
            {
                break;
            }

            if (Label.KindOf(cell) is { } kind)
            {
                labels++;
                bodies += kind is LabelKind.Deadline or LabelKind.Person ? 0 : 1;
                end = start + range.End.GetOffset(head.Length);
            }
        }

        return labels >= FewestLabels && bodies > 0 ? end : 0;
    }
}
