using System.Buffers;
using System.Globalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>Joins the lines that a PDF, a mail or a preview by pages broke inside a paragraph, a bracket or an enumeration.</summary>
internal static class LineJoiner
{
    // No printer begins a line with these; a text that was cut to a width does.
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create("、，；。”");

    public static NormalizedText Join(NormalizedText normalized)
    {
        normalized = WithoutPreviews(normalized);
        if (PageMarks.Find(normalized.Text, normalized.Lines) is { Count: > 0 } marks)
        {
            normalized = Without(normalized, marks, Marked(marks.Count));
        }

        var text = normalized.Text;
        var lines = normalized.Lines;
        var wrapWidth = WrapWidth.Measure(text, lines);
        var brackets = new OpenBrackets(text, lines);
        var isShredded = ShreddedLines.Are(text, lines);
        var joins = new List<(int Start, int End)>();
        var insideUntil = 0;
        var spaces = 0;
        var isList = false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            isList = (isList && joins.Count > 0 && joins[^1].End >= lines[i].Start) || BrokenNames.StartsList(text, lines[i]);
            insideUntil = Math.Max(insideUntil, brackets.ReachFrom(i));
            var next = NextLine(lines, i);
            if (next < 0)
            {
                break;
            }

            var isRunning = joins.Count > 0 && joins[^1].End >= lines[i].Start;
            if (insideUntil > lines[next].Start || (PartsTitles(text, lines[i], lines[next]) && (isRunning || text.AsSpan(lines[i].Start, lines[i].Length).Contains('，'))) || Continues(text, lines, i, next, wrapWidth, isList, isShredded))
            {
                var start = TextLines.BehindIndent(text, lines[next]);
                joins.Add((lines[i].End, start));
                if (TextLines.SpaceInDate(text, start, lines[next].End) is > 0 and var space)
                {
                    joins.Add((space, space + 1));
                    spaces++;
                }
            }
        }

        return joins.Count == 0 ? normalized : Without(normalized, joins, Joined(joins.Count - spaces));
    }

    private static NormalizedText WithoutPreviews(NormalizedText normalized) =>
        PreviewPages.FindBreaks(normalized) is { Count: > 0 } breaks ? Without(normalized, breaks, Joined(breaks.Count)) : normalized;

    private static (string Code, string Message) Joined(int count) =>
        (DiagnosticCodes.JoinedLines, string.Create(CultureInfo.InvariantCulture, $"{count} line breaks inside paragraphs were closed; the first is here."));

    private static (string Code, string Message) Marked(int count) =>
        (DiagnosticCodes.PageMarks, string.Create(CultureInfo.InvariantCulture, $"{count} page numbers between the lines are left out of the reading; the first is here."));

    /// <summary>…《甲办法》 | 《乙办法》 and 《甲通知》 | （某办发〔2023〕6号）, where the line before runs on into this one or begins a sentence.</summary>
    private static bool PartsTitles(string text, TextLine line, TextLine next) =>
        line.End + 1 == next.Start && !next.IsEmpty && line.Length > 1 && text[line.End - 1] == '》'
        && (text[next.Start] == '《' || (text[next.Start] == '（' && HeadingMarker.Read(text.AsSpan(next.Start, next.Length)) is null));

    private static int NextLine(List<TextLine> lines, int i)
    {
        if (lines[i].IsEmpty)
        {
            return -1 + i + 1 < lines.Count ? i + 1 : -1;
        }

        var next = i + 1;
        while (next < lines.Count && lines[next].IsEmpty)
        {
            next++;
        }

        return next < lines.Count ? next : -1;
    }

    private static bool Continues(string text, List<TextLine> lines, int i, int next, WrapWidth? wrap, bool isList, bool isShredded)
    {
        var line = lines[i];
        if (line.IsEmpty || text[line.Start] == '|' || text[lines[next].Start] == '|' || BeginsAnew(text, lines[next]))
        {
            return false;
        }

        if (next == i + 1 && IsNumberAlone(text, line))
        {
            return isShredded || IsProse(text, lines[next], wrap);
        }

        var last = text[line.End - 1];
        if (last == '|' || text[lines[next].End - 1] == '|')
        {
            return false;
        }

        if (next == i + 1 && NeverFirst.Contains(text[lines[next].Start]))
        {
            return true;
        }

        if (last is '、' or '，' || (isShredded && next == i + 1 && ShreddedLines.MayGoOn(last)) || (isList && next == i + 1 && BrokenNames.Parts(text, line, lines[next])))
        {
            return true;
        }

        return next == i + 1
            && wrap is { } width
            && width.IsFull(text, line)
            && text[lines[next].Start] != Characters.Indent
            && (last is not ('。' or '；' or '：' or '！' or '？' or '）') || width.IndentsParagraphs);
    }

    private static bool BeginsAnew(string text, TextLine line)
    {
        var start = TextLines.BehindIndent(text, line);
        var rest = text.AsSpan(start, line.End - start);
        return (HeadingMarker.Read(rest) is { } marker && (marker.Kind != HeadingKind.Arabic || rest.IndexOfAny('、', '.') >= 0)) || IsLabel(rest);
    }

    /// <summary>7. and its text on the next line.</summary>
    private static bool IsNumberAlone(string text, TextLine line)
    {
        var start = TextLines.BehindIndent(text, line);
        return HeadingMarker.Read(text.AsSpan(start, line.End + 1 - start)) is { } marker && start + marker.Length == line.End;
    }

    /// <summary>Rather than a cell of a table or a heading.</summary>
    private static bool IsProse(string text, TextLine line, WrapWidth? wrap) =>
        wrap?.IsFull(text, line) == true || text.AsSpan(line.Start, line.Length).ContainsAny('。', '，');

    /// <summary>A short word and a colon: 责任单位：, 完成时限：.</summary>
    private static bool IsLabel(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, 9)].IndexOf('：') > 1;

    private static NormalizedText Without(NormalizedText normalized, List<(int Start, int End)> cuts, (string Code, string Message) said)
    {
        using var builder = new NormalizedTextBuilder(normalized.Text.Length);
        var position = 0;
        foreach (var (start, end) in cuts)
        {
            Copy(normalized, builder, position, start);
            position = end;
        }

        Copy(normalized, builder, position, normalized.Text.Length);
        var (text, map) = builder.Build();
        var note = new Diagnostic(said.Code, DiagnosticSeverity.Info, said.Message, normalized.Home(cuts[0].Start, cuts[0].Start + 1));
        return new NormalizedText(text, map, normalized.Original, normalized.Diagnostics.Add(note)) { IsShownAsRead = normalized.IsShownAsRead };
    }

    private static void Copy(NormalizedText from, NormalizedTextBuilder to, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var (origin, length) = from.Map.RunAt(i);
            length = Math.Min(length, end - i);
            to.AppendRun(from.Text.AsSpan(i, length), origin);
            i += length;
        }
    }
}
