using System.Buffers;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Lists in （）, 【】 and [].</summary>
internal sealed class BracketLists(NormalizedText normalized, ResponsibilityParser parser, DiagnosticSink diagnostics, ListCollection found)
{
    private const int Longest = 1500;
    private const int LongestContact = 60;

    private static readonly CharacterSearch Marks = new("（）【】[]〔〕\n");

    private static readonly SearchValues<char> BodyEnds = SearchValues.Create("部委局厅办会行院府社队心处室站门位构司组团》");

    private readonly string _text = normalized.Text;
    private readonly List<int> _open = new(8);
    private readonly IncompleteBrackets _incomplete = new(normalized, parser, diagnostics, found);

    public void Find()
    {
        foreach (var at in Marks.In(_text))
        {
            Step(at);
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

        _incomplete.ReadUnopened(at);
    }

    private static bool Matches(char open, char close) => (open, close) is ('（', '）') or ('【', '】') or ('[', ']') or ('〔', '〕');

    private void ReadPair(int open, int close)
    {
        var content = _text.AsSpan(open + 1, close - open - 1);
        if (BracketContent.DeadlineIn(content) is { } deadline)
        {
            found.GiveDeadline(open, deadline);
            return;
        }

        if (content.Length is < 3 or > Longest || !BracketContent.MayBeList(content, out var speaksOfRoles) || IsSaidOfNames(open, content))
        {
            return;
        }

        var placement = speaksOfRoles ? ListForm.Brackets : BareForm(open, close);
        if (placement is not { } form)
        {
            return;
        }

        if (parser.Parse(open + 1, close, form, bracket: 1) is { } list)
        {
            found.Add(list);
        }
        else if (speaksOfRoles)
        {
            diagnostics.Warn(DiagnosticCodes.UnreadList, "This looks like a responsibility list but names no body that could be read.", normalized.Home(open, close + 1));
        }
    }

    /// <summary>市水利局、市林业局（市水利局为牵头单位）: the bracket is part of the list before it.</summary>
    private bool IsSaidOfNames(int open, ReadOnlySpan<char> content) =>
        open > 0 && BodyEnds.Contains(_text[open - 1]) && !RoleWords.NamedLead(content).IsEmpty;

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

        // 【某某市财政局】关于…: a collection puts who has issued a paper before its title.
        if (_text[open] == '【' && _text.AsSpan(0, open).IsWhiteSpace())
        {
            return null;
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
            _incomplete.ReadUnclosed(open, lineEnd);
        }

        _open.Clear();
    }
}
