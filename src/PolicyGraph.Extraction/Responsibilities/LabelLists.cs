using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Lists after a label outside brackets: a line 责任单位：… under a paragraph, or the end of one.</summary>
internal sealed class LabelLists(NormalizedText normalized, ResponsibilityParser parser, ListCollection found)
{
    private const int LongestSentence = 400;
    private const string Bullets = " \t\u3000-–—*·•●○◎◆◇■□▲△►★☆➢";

    private static readonly CharacterSearch LabelEnds = new("：】] \n为是");

    // Of the words before 为 and 是: 单位, 部门, 处室, 主体, 完成时限, 时间安排.
    private static readonly CharacterSet LastOfSpokenWords = new("位门室构体方）限间求排点");
    private static readonly CharacterSet BeforeEnds = new([.. Label.LastOfWords, .. "：:】] 为是"]);
    private static readonly string[] FooterWords = ["ICP备", "技术支持", "网站标识", "版权所有", "公网安备", "网站管理", "技术维护", "运行维护"];

    private readonly string _text = normalized.Text;
    private readonly LabelStretches _stretches = new(normalized);

    public void Find()
    {
        var position = 0;
        foreach (var last in LabelEnds.In(_text))
        {
            if (last < position || last == 0 || !(_text[last] is '为' or '是' ? LastOfSpokenWords : BeforeEnds).Contains(_text[last - 1]))
            {
                continue;
            }

            position = last + 1;
            if (FindLabelEndingAt(position) is { } start && !found.Overlaps(start, position))
            {
                position = Math.Max(position, Read(start));
            }
        }
    }

    /// <summary>The start of a label that ends right before <paramref name="end"/>, at the start of a line or sentence.</summary>
    private int? FindLabelEndingAt(int end)
    {
        for (var start = Math.Max(0, end - LabelStretches.LongestLabel); start < end - 2; start++)
        {
            if (Label.MayStart(_text.AsSpan(start))
                && BeginsHere(start)
                && ReadLabel(start) is { } label
                && (start + label.Length == end || start + label.Length == end + 1 || (_text[end - 1] == '\n' && start + label.Length == end - 1)))
            {
                return start;
            }
        }

        return null;
    }

    private Label? ReadLabel(int start)
    {
        var ahead = _text.AsSpan(start, Math.Min(_text.Length - start, LabelStretches.LongestLabel + 2));
        return Label.Read(ahead, StartsLine(start), maySpeak: true) ?? (BareLabelBlock.Opens(_text, start) ? Label.Read(ahead, inList: true) : null);
    }

    private bool StartsLine(int start) => start == 0 || _text[start - 1] is '\n' or Characters.Indent;

    private bool BeginsHere(int start)
    {
        var at = start - 1;
        while (at >= 0 && Bullets.Contains(_text[at]))
        {
            at--;
        }

        return at < 0 || _text[at] is '\n' or '|' or '。' or '；' or '！' or '？' or '）' or '”' or '，' || IsNumber(at, start);
    }

    /// <summary>①责任单位：, [1]责任单位：, 2.牵头单位：: a number that starts the line.</summary>
    private bool IsNumber(int last, int labelStart)
    {
        const int longest = 6;
        if (_text[last] == ']')
        {
            return _text.LastIndexOf('[', last, Math.Min(last + 1, longest)) is >= 0 and var open && Outline.NoteNumber.Read(_text, open) is { } note && open + note.Length == last + 1 && (open == 0 || _text[open - 1] is '\n' or Characters.Indent);
        }

        if (_text[last] is not ('.' or '、' or '）' or >= '①' and <= '⑳'))
        {
            return false;
        }

        var from = last;
        while (from > 0 && last - from < longest && _text[from - 1] is not ('\n' or Characters.Indent or ' ' or '：'))
        {
            from--;
        }

        return Outline.HeadingMarker.Read(_text.AsSpan(from, labelStart + 1 - from)) is { } marker && from + marker.Length == last + 1;
    }

    /// <summary>Reads the list that begins at the label; returns where to look on.</summary>
    private int Read(int start)
    {
        var end = FindEnd(start);
        start = WithNamesBefore(start);
        if (IsFooter(start, end) || found.Overlaps(start, end))
        {
            return end;
        }

        if (parser.Parse(start, end, ListForm.LabelLines) is { } list)
        {
            found.Add(list);
            return end;
        }

        // 牵头单位为龙头，…，责任单位：市教育局: a sentence that is no list may hold one.
        return end - start <= LongestSentence && ReadLabel(start) is { IsSpoken: true } spoken ? start + spoken.Length : end;
    }

    /// <summary>市公安局；配合部门：市民政局: where the names begin, alone on the line before the label, that those under it assist; the label's start where none are.</summary>
    private int WithNamesBefore(int start)
    {
        const int longest = 200;
        if (start == 0 || _text[start - 1] is not ('；' or '，') || ReadLabel(start) is not { Kind: LabelKind.Coordinate, IsSpoken: false })
        {
            return start;
        }

        var from = Math.Max(0, start - longest);
        from += _text.AsSpan(from, start - from).LastIndexOf('\n') + 1;
        return (from == 0 || _text[from - 1] == '\n') && !found.Overlaps(from, start) && parser.Parse(from, start - 1, ListForm.Brackets) is { HasRoleWords: false } ? from : start;
    }

    /// <summary>To the end of the sentence or line, and on over lines and sentences that begin with a label again.</summary>
    private int FindEnd(int start)
    {
        var hasNameLines = false;
        var isBareBlock = BareLabelBlock.Opens(_text, start);
        var stretch = start;
        var end = _stretches.EndOf(start);
        while (true)
        {
            var next = end;
            while (next < _text.Length && _text[next] is '\n' or ' ' or Characters.Indent or '。' or '；' or '-' or '·' or '●' or '|')
            {
                next++;
            }

            var ahead = _text.AsSpan(next, Math.Min(LabelStretches.LongestLabel + 2, _text.Length - next));
            var isLabel = Label.Read(ahead, StartsLine(next), inList: isBareBlock, maySpeak: true, behindLabel: true) is { } label && !EndsRow(end, next) && !IsRepeated(stretch, next, label);
            hasNameLines |= IsEmptyLabel(stretch, end);
            if (hasNameLines && !isLabel && next == end + 1 && IsNameLine(next))
            {
                stretch = next;
                end = _stretches.EndOf(next);
                continue;
            }

            if (next == _text.Length || !(isLabel || (IsEmptyLabel(stretch, end) && next > end)))
            {
                return end;
            }

            stretch = next;
            end = _stretches.EndOf(next);
        }
    }

    /// <summary>责任单位：甲局 and 责任单位：乙局 on the next line: the same words begin another list.</summary>
    private bool IsRepeated(int stretch, int next, Label label) => StartsLine(stretch) && StartsLine(next) && _text.AsSpan(stretch).StartsWith(_text.AsSpan(next, label.Length), StringComparison.Ordinal);

    /// <summary>Whether a table's row ends between the two: another row is another measure.</summary>
    private bool EndsRow(int end, int next) => _text.AsSpan(end, next - end) is var between && between.Contains('|') && between.Contains('\n');

    /// <summary>市财政局 alone on its line, below a label that is alone on its own.</summary>
    private bool IsNameLine(int start)
    {
        const int longest = 30;
        var line = _text.AsSpan(start, _stretches.EndOf(start) - start).Trim(" \u3000");
        return line.Length is > 2 and < longest && !line.ContainsAny('，', '：') && Departments.BodyShape.EndsLikeBody(line) && Outline.HeadingMarker.Read(line) is null;
    }

    /// <summary>责任单位： alone on its line: the names are on the next.</summary>
    private bool IsEmptyLabel(int start, int end) =>
        _text.AsSpan(start, end - start) is var line && (Label.Read(line) ?? Label.ReadWords(line)) is { } label && label.Length == line.Length;

    /// <summary>主办单位：… at the foot of a web page.</summary>
    private bool IsFooter(int start, int end)
    {
        if (_text[start] is not ('主' or '承' or '协'))
        {
            return false;
        }

        var around = _text.AsSpan(start, Math.Min(end + 200, _text.Length) - start);
        foreach (var word in FooterWords)
        {
            if (around.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
