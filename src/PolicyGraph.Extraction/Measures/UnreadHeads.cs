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

    private static readonly string[] Numbers = ["序号", "编号"];

    /// <summary>Whether the text may hold the head of a table of numbered rows.</summary>
    public static bool MayHold(string text) => Array.Exists(Numbers, word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>Where such heads stand, in order.</summary>
    public static IEnumerable<TextLine> Find(string text, List<MeasureDraft> rows)
    {
        TextLine? open = null;
        for (var at = NextNumber(text, 0); at >= 0; at = NextNumber(text, at + 1))
        {
            if (HeadEnd(text, at) is > 0 and var end)
            {
                if (open is { } head && !HasRow(rows, head.End, at))
                {
                    yield return head;
                }

                open = new TextLine(at, end);
            }
        }

        if (open is { } last && !HasRow(rows, last.End, text.Length))
        {
            yield return last;
        }
    }

    private static bool HasRow(List<MeasureDraft> rows, int from, int to) => rows.Exists(row => row.List.Start >= from && row.List.Start < to);

    private static int NextNumber(string text, int from)
    {
        var next = -1;
        foreach (var word in Numbers)
        {
            next = text.IndexOf(word, from, StringComparison.Ordinal) is >= 0 and var at && (next < 0 || at < next) ? at : next;
        }

        return next;
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

            if (!cell.IsEmpty && Label.ReadWords(cell) is { } label && label.Length == cell.Length)
            {
                labels++;
                bodies += label.Kind is LabelKind.Deadline or LabelKind.Person ? 0 : 1;
                end = start + range.End.GetOffset(head.Length);
            }
        }

        return labels >= FewestLabels && bodies > 0 ? end : 0;
    }
}
