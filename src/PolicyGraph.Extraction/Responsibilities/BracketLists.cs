using System.Buffers;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Lists in （）, 【】 and []; also where the page lost a bracket.</summary>
internal sealed class BracketLists(NormalizedText normalized, ResponsibilityParser parser, DiagnosticSink diagnostics, ListCollection found)
{
    private const int Longest = 1500;
    private const int LongestUnclosed = 600;
    private const int LongestEnding = 12;
    private const int LongestContact = 60;

    private static readonly SearchValues<char> Marks = SearchValues.Create("（）【】[]〔〕\n");

    private static readonly SearchValues<char> BodyEnds = SearchValues.Create("部委局厅办会行院府社队心处室站门位构司组团》");
    private static readonly SearchValues<char> LastOfRoles = SearchValues.Create("责合与加实头办导持施助");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？\n；：”） ");

    private readonly string _text = normalized.Text;
    private readonly List<int> _open = new(8);

    public void Find()
    {
        var position = 0;
        while (position < _text.Length)
        {
            var next = _text.AsSpan(position).IndexOfAny(Marks);
            if (next < 0)
            {
                break;
            }

            position += next;
            Step(position);
            position++;
        }

        EndLine(_text.Length);
    }

    private void Step(int at)
    {
        switch (_text[at])
        {
            case '\n':
                EndLine(at);
                break;
            case '（' or '【' or '[' or '〔':
                _open.Add(at);
                break;
            default:
                Close(at);
                break;
        }
    }

    private void Close(int at)
    {
        const int deepest = 6;
        for (var depth = 1; depth <= Math.Min(deepest, _open.Count); depth++)
        {
            var open = _open[^depth];
            if (Matches(_text[open], _text[at]))
            {
                _open.RemoveRange(_open.Count - depth, depth);
                ReadPair(open, at);
                return;
            }
        }

        ReadOrphan(at);
    }

    private static bool Matches(char open, char close) => (open, close) is ('（', '）') or ('【', '】') or ('[', ']') or ('〔', '〕');

    private void ReadPair(int open, int close)
    {
        var content = _text.AsSpan(open + 1, close - open - 1);
        if (content.Length is < 3 or > Longest || !MayBeList(content, out var speaksOfRoles) || IsSaidOfNames(open, content))
        {
            return;
        }

        var placement = speaksOfRoles ? ListForm.Brackets : BareForm(open, close);
        if (placement is not { } form)
        {
            return;
        }

        if (parser.Parse(open + 1, close, form) is { } list)
        {
            found.Add(list with { Start = open, End = close + 1 });
        }
        else if (speaksOfRoles)
        {
            diagnostics.Warn(DiagnosticCodes.UnreadList, "This looks like a responsibility list but names no body that could be read.", normalized.Home(open, close + 1));
        }
    }

    /// <summary>市水利局、市林业局（市水利局为牵头单位）: the bracket is part of the list before it.</summary>
    private bool IsSaidOfNames(int open, ReadOnlySpan<char> content) =>
        open > 0 && BodyEnds.Contains(_text[open - 1]) && !RoleWords.NamedLead(content).IsEmpty;

    /// <summary>A cheap look before the parser: role words at the end or a label at the start, or nothing but names.</summary>
    private static bool MayBeList(ReadOnlySpan<char> content, out bool speaksOfRoles)
    {
        speaksOfRoles = Predicate.ReadAtEnd(WithoutDeadline(WithoutAside(content)).TrimEnd("。；，、 ")) is not null || ContainsLabel(content) || EndsInRole(content);
        content = WithoutRemarks(WithoutAside(content));
        content = content.IsEmpty || !NameMark.Is(content[^1]) ? content : content[..^1];
        return speaksOfRoles || Departments.BodyShape.EndsLikeBody(content[^Math.Min(content.Length, LongestEnding)..]);
    }

    /// <summary>市水利局指导，各区政府负责落实。以下均需各区政府落实，不再列出: the roles stand before what is said of the lists.</summary>
    private static ReadOnlySpan<char> WithoutAside(ReadOnlySpan<char> content)
    {
        var stop = content.IndexOf('。');
        return stop > 0 && Aside.IsSentence(content[stop..]) ? content[..stop] : content;
    }

    /// <summary>市税务局、市财政局，列第一位的为牵头单位，下同: the names stand before what is said of them.</summary>
    private static ReadOnlySpan<char> WithoutRemarks(ReadOnlySpan<char> content)
    {
        while (content.LastIndexOf('，') is > 0 and var comma && Aside.Is(content[(comma + 1)..]))
        {
            content = content[..comma];
        }

        return content;
    }

    /// <summary>市科技局牵头；2026年底前: the roles stand before the time limit.</summary>
    private static ReadOnlySpan<char> WithoutDeadline(ReadOnlySpan<char> content)
    {
        var last = content.LastIndexOfAny('，', '；');
        return last > 0 && DeadlineShape.Is(content[(last + 1)..].Trim("。 ")) ? content[..last] : content;
    }

    private static bool EndsInRole(ReadOnlySpan<char> content) =>
        content.Contains("负责", StringComparison.Ordinal) && (content.Contains('，') || content.Contains('；')) && content.Contains("牵头", StringComparison.Ordinal);

    private static bool ContainsLabel(ReadOnlySpan<char> content)
    {
        const int longest = 16;
        return content[..Math.Min(content.Length, longest)].IndexOfAny('：', '为', '是') > 1 && Label.Read(content.TrimStart(' '), inList: true, maySpeak: true) is { Kind: not LabelKind.Person };
    }

    /// <summary>
    /// A list without role words stands where a sentence has ended and nothing of it follows; at the end of a phrase only
    /// if its names leave no doubt; right behind a body it is that body's second name.
    /// </summary>
    private ListForm? BareForm(int open, int close)
    {
        var before = open == 0 ? '\n' : _text[open - 1];
        var after = close + 1 >= _text.Length ? '\n' : _text[close + 1];
        if (StandsBehindNumber(open))
        {
            return ListForm.Brackets;
        }

        var endsHere = after is '\n' or '。' or '；' || IsNextClause(close + 1) || HeadingMarker.Read(_text.AsSpan(close + 1, Math.Min(10, _text.Length - close - 1))) is not null;
        if (!endsHere || IsContact(open))
        {
            return null;
        }

        return before is '。' or '；' or '！' or '”' or '\n' or Characters.Indent ? ListForm.Brackets
            : BodyEnds.Contains(before) ? null : ListForm.PhraseEnd;
    }

    /// <summary>3.【市教育局、市财政局】…: the list stands between an item's number and its text.</summary>
    private bool StandsBehindNumber(int open)
    {
        const int longest = 6;
        if (open == 0 || _text[open - 1] is not ('.' or '、' or '）'))
        {
            return false;
        }

        var from = Math.Max(0, open - longest);
        from += _text.AsSpan(from, open - from).LastIndexOf('\n') + 1;
        while (from < open && _text[from] is ' ' or Characters.Indent)
        {
            from++;
        }

        return (from == 0 || _text[from - 1] is '\n' or ' ' or Characters.Indent)
            && HeadingMarker.Read(_text.AsSpan(from, open + 1 - from)) is { } marker && from + marker.Length == open;
    }

    /// <summary>联系电话：…（市教育局） says whose the number is.</summary>
    private bool IsContact(int open)
    {
        var line = _text.AsSpan(Math.Max(0, open - LongestContact), Math.Min(open, LongestContact));
        line = line[(line.LastIndexOf('\n') + 1)..];
        return line.Contains("联系电话", StringComparison.Ordinal) || line.Contains("联系人", StringComparison.Ordinal) || line.Contains("邮箱", StringComparison.Ordinal) || line.Contains("传真：", StringComparison.Ordinal);
    }

    /// <summary>二是…: the next clause of an enumeration begins.</summary>
    private bool IsNextClause(int at) => at + 1 < _text.Length && Characters.IsChineseNumeral(_text[at]) && _text[at + 1] == '是';

    private void EndLine(int lineEnd)
    {
        foreach (var open in _open)
        {
            ReadUnclosed(open, lineEnd);
        }

        _open.Clear();
    }

    /// <summary>（…按职责分工负责 and no closing bracket: the list ends with its predicate, before a heading, a full stop or the line's end.</summary>
    private void ReadUnclosed(int open, int lineEnd)
    {
        if (_text[open] == '〔' || found.Overlaps(open, open + 1))
        {
            return;
        }

        var end = UnclosedEnd(open + 1, Math.Min(lineEnd, open + 1 + LongestUnclosed));
        if (end > 0 && !found.Overlaps(open, end) && parser.Parse(open + 1, end, ListForm.UnclosedBrackets) is { HasRoleWords: true } list)
        {
            found.Add(list with { Start = open });
            diagnostics.Warn(DiagnosticCodes.UnclosedList, "The bracket of this list is never closed; the list is read up to its last role word.", normalized.Home(open, end));
        }
    }

    private int UnclosedEnd(int start, int limit)
    {
        var segment = _text.AsSpan(start, limit - start);
        if (Label.Read(segment, inList: true) is not null)
        {
            var stop = segment.IndexOfAny('。', '（');
            return start + (stop < 0 ? segment.Length : stop);
        }

        var from = 0;
        while (from < segment.Length && segment[from..].IndexOfAny(LastOfRoles) is >= 0 and var hit)
        {
            from += hit + 1;
            var after = from == segment.Length ? '\n' : segment[from];
            if ((after is '\n' or '。' or '（' || HeadingMarker.Read(segment[from..]) is not null) && Predicate.ReadAtEnd(segment[..from]) is not null)
            {
                return start + from;
            }
        }

        return 0;
    }

    /// <summary>…负责） and no opening bracket: the list begins after the last sentence.</summary>
    private void ReadOrphan(int close)
    {
        var from = Math.Max(0, close - LongestUnclosed);
        var before = _text.AsSpan(from, close - from);
        if (_text[close] != '）' || Predicate.ReadAtEnd(before) is null)
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
