using System.Buffers;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Lists of which the page lost a bracket.</summary>
internal sealed class IncompleteBrackets(NormalizedText normalized, ResponsibilityParser parser, DiagnosticSink diagnostics, ListCollection found)
{
    private const int LongestUnclosed = 600;
    private const int LongestLevels = 12;

    private static readonly SearchValues<char> LastOfRoles = SearchValues.Create("责合与加实头办导持施助");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？\n；：”） ");

    private readonly string _text = normalized.Text;
    private readonly LabelStretches _stretches = new(normalized);

    /// <summary>（…按职责分工负责 and no closing bracket: the list ends with its predicate, before a heading, a full stop or the line's end.</summary>
    public void ReadUnclosed(int open, int lineEnd)
    {
        if (_text[open] == '〔' || found.Overlaps(open, open + 1))
        {
            return;
        }

        var limit = Math.Min(lineEnd, open + 1 + LongestUnclosed);
        var end = UnclosedEnd(open + 1, limit, endsLine: limit == lineEnd);
        if (end > 0 && !found.Overlaps(open, end) && parser.Parse(open + 1, end, ListForm.UnclosedBrackets) is { HasRoleWords: true } list)
        {
            found.Add(list with { Start = open });
            diagnostics.Warn(DiagnosticCodes.UnclosedList, "The bracket of this list is never closed; the list is read up to its last role word.", normalized.Home(open, end));
        }
    }

    private int UnclosedEnd(int start, int limit, bool endsLine)
    {
        var segment = _text.AsSpan(start, limit - start);
        if (Label.Read(segment, inList: true) is not null)
        {
            var stretchEnd = _stretches.EndOf(start, limit);
            var bracket = NextBracket(start, stretchEnd);
            return bracket < 0 ? stretchEnd : bracket;
        }

        if (endsLine && BracketContent.MayBeList(segment, out var speaksOfRoles) && speaksOfRoles)
        {
            return limit;
        }

        var from = 0;
        while (from < segment.Length && segment[from..].IndexOfAny(LastOfRoles) is >= 0 and var hit)
        {
            from += hit + 1;
            var after = from == segment.Length ? '\n' : segment[from];
            if ((after is '\n' or '。' or '（' || HeadingMarker.Read(segment[from..]) is not null) && Predicate.StandsAtEnd(segment[..from]))
            {
                return start + from;
            }
        }

        return 0;
    }

    /// <summary>The next bracket that opens something else than 各市（州）; -1 for none.</summary>
    private int NextBracket(int start, int end)
    {
        for (var at = start; at < end && _text.AsSpan(at, end - at).IndexOf('（') is >= 0 and var next; at++)
        {
            at += next;
            if (_text.AsSpan(at, Math.Min(LongestLevels, end - at)).IndexOf('）') < 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>…负责） and no opening bracket: the list begins after the last sentence.</summary>
    public void ReadUnopened(int close)
    {
        var from = Math.Max(0, close - LongestUnclosed);
        var before = _text.AsSpan(from, close - from);
        if (_text[close] != '）' || !Predicate.StandsAtEnd(before))
        {
            return;
        }

        var start = from + before.LastIndexOfAny(SentenceEnds) + 1;
        if (!found.Overlaps(start, close) && parser.Parse(start, close, ListForm.Sentence) is { } list)
        {
            found.Add(list with { End = close + 1 });
            diagnostics.Warn(DiagnosticCodes.UnclosedList, "The bracket of this list is never opened; the list is read from the end of the sentence before.", normalized.Home(start, close + 1));
        }
    }
}
