using System.Buffers;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Outline;

/// <summary>A note and its mark. Offsets are into the normalised text; [Start, End) is its line, without indent and break.</summary>
/// <param name="Mark">Where its number stands in the text above.</param>
internal readonly record struct Footnote(int Start, int End, int Mark);

/// <summary>
/// Notes ①, ② or [1], [2] … below a text that bears their numbers: 健全补偿机制。① above, ①责任单位：省财政厅。 below. A number at the start of
/// a line is a note only where the same number stands unused above it, at the end of a clause, or of a sentence
/// behind one that bears the number before; else it is an item's.
/// </summary>
internal sealed class Footnotes
{
    private const int Kinds = 2;
    private const int MostMarks = Kinds * (NoteNumber.Largest + 1);

    private static readonly SearchValues<char> NumberStarts = SearchValues.Create([.. Enumerable.Range(NoteNumber.FirstCircled, NoteNumber.LastCircled - NoteNumber.FirstCircled + 1).Select(code => (char)code), '[']);

    private readonly List<Footnote> _notes = [];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Footnote> Notes => _notes;

    public static Footnotes Find(string text)
    {
        var found = new Footnotes();
        if (!text.Contains('[') && !text.AsSpan().ContainsAnyInRange((char)NoteNumber.FirstCircled, (char)NoteNumber.LastCircled))
        {
            return found;
        }

        Span<int> marks = stackalloc int[MostMarks];
        marks.Fill(-1);
        for (var at = 0; text.AsSpan(at).IndexOfAny(NumberStarts) is >= 0 and var next; at++)
        {
            at += next;
            if (NoteNumber.Read(text, at) is not { } number)
            {
                continue;
            }

            var slot = (number.Ordinal * Kinds) + (number.Length == 1 ? 0 : 1);
            if (StartsLine(text, at))
            {
                if (marks[slot] >= 0)
                {
                    found._notes.Add(new Footnote(at, LineEnd(text, at), marks[slot]));
                    marks[slot] = -1;
                }
            }
            else if (marks[slot] < 0 && (EndsClause(text, at + number.Length) || (number.Ordinal > 1 && marks[slot - Kinds] >= 0 && text[at - 1] == '。')))
            {
                marks[slot] = at;
            }
        }

        return found;
    }

    /// <summary>The note that the offset lies in; null for none.</summary>
    public Footnote? Holding(int offset)
    {
        var low = 0;
        var high = _notes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_notes[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && offset < _notes[low - 1].End ? _notes[low - 1] : null;
    }

    /// <summary>Also behind 注：, which may open the notes on the first one's line.</summary>
    private static bool StartsLine(string text, int at)
    {
        at = at >= 2 && text[at - 1] == '：' && text[at - 2] == '注' ? at - 2 : at;
        while (at > 0 && text[at - 1] is ' ' or Characters.Indent)
        {
            at--;
        }

        return at == 0 || text[at - 1] == '\n';
    }

    private static bool EndsClause(string text, int end) =>
        end == text.Length || text[end] is '\n' or '。' or '；' or '，' or '）' or ' ';

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
