using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Walks over a list's text: labels, items, separators.</summary>
internal sealed class ListScan(string text, ListDraft draft)
{
    private const int LongestAside = 300;
    private const int LongestDivisionTitle = 12;

    private static readonly string[] DivisionTitles = ["分工", "分工方案", "分工安排", "任务分解"];

    private readonly ItemReader _items = new(text, draft);
    private readonly ItemBounds _bounds = new(text);
    private LabelKind? _label;

    /// <summary>Reads the list into the draft; false where a name gives a sentence away as prose, of which no more is read.</summary>
    /// <param name="column">The label over a table's column; null elsewhere.</param>
    public bool Run(int start, int end, LabelKind? column, ListForm form)
    {
        _label = column;
        _items.Begin(form);
        _bounds.Begin(start, end);
        var judged = 0;
        var position = start + DivisionTitleLength(text.AsSpan(start, end - start));
        if (position > start)
        {
            draft.AddPiece(PieceKind.Separator, start, position);
        }

        var separator = NameSeparator.Begin;
        while (position < end)
        {
            if (text[position] is ' ' or '\t' or '\u3000' or '\n')
            {
                draft.AddPiece(PieceKind.Separator, position, position + 1);
                separator = text[position] is '\n' ? NameSeparator.Begin : separator;
                position++;
            }
            else if (Label.Read(text.AsSpan(position, end - position), StartsLine(position, start) || (text[position - 1] == ' ' && draft.FirstLabel is not null), separator == NameSeparator.Begin || (separator == NameSeparator.Comma && draft.FirstLabel is not null) || text[position - 1] is ' ' or Characters.Indent, maySpeak: true, behindLabel: draft.FirstLabel is not null) is { } label)
            {
                OpenLabel(label, position);
                separator = NameSeparator.Begin;
                position += label.Length;
            }
            else if (AsideSentenceEnd(position, start, end) is > 0 and var asideEnd)
            {
                ReadAsideSentence(position, asideEnd);
                position = asideEnd;
            }
            else
            {
                position = ReadItem(position, end, ref separator);
                if (form == ListForm.Sentence && HasNoShape(ref judged) && !HoldsLabel(position, end))
                {
                    return false;
                }
            }
        }

        draft.CloseLabel(_label);
        return true;
    }

    /// <summary>Whether one of the names from <paramref name="judged"/> on is called like no body: most sentences that end in 推进 or 落实 are prose, and their first words show it.</summary>
    private bool HasNoShape(ref int judged)
    {
        for (; judged < draft.Names.Count; judged++)
        {
            if (!ListJudge.IsShaped(text, draft.Names[judged], draft.NameReader))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a label may follow, before which the names would be none.</summary>
    private bool HoldsLabel(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.AsSpan(i, end - i) is var rest && Label.MayStart(rest) && (text[i] is '【' or '[' || Label.ReadWords(rest) is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>（市分工方案：市财政局、市教育局负责）: whose division of the work the list gives; 0 where no such title and colon begin it.</summary>
    private static int DivisionTitleLength(ReadOnlySpan<char> list) =>
        list[..Math.Min(list.Length, LongestDivisionTitle)].IndexOf('：') is > 0 and var colon && list[..colon].EndsWithAny(DivisionTitles) ? colon + 1 : 0;

    /// <summary>Where a sentence that speaks of lists ends, its full stop included; 0 when none begins here.</summary>
    private int AsideSentenceEnd(int position, int start, int end)
    {
        if (position == start || text[position - 1] is not ('。' or '；' or '，'))
        {
            return 0;
        }

        var stop = text.AsSpan(position, Math.Min(end - position, LongestAside)).IndexOfAny('。', '\n');
        var sentenceEnd = stop < 0 ? end : position + stop;
        if (sentenceEnd - position > LongestAside)
        {
            return 0;
        }

        var sentence = text.AsSpan(position, sentenceEnd - position);
        if (ExplainsMark(position, sentence))
        {
            return Math.Min(sentenceEnd + 1, end);
        }

        if (text[position - 1] == '，')
        {
            return Aside.IsRestOfSentence(sentence) ? Math.Min(sentenceEnd + 1, end) : 0;
        }

        return Aside.IsSentence(sentence) || Aside.TaskLength(sentence) > 0 ? Math.Min(sentenceEnd + 1, end) : 0;
    }

    /// <summary>标*的为牵头单位: a note on the names, whatever its words are else.</summary>
    private bool ExplainsMark(int position, ReadOnlySpan<char> sentence) => sentence.IndexOfAny(NameMark.All) is >= 0 and var mark && NameMark.IsExplained(text, position + mark);

    private void ReadAsideSentence(int start, int end)
    {
        var sentence = text.AsSpan(start, end - start).TrimEnd('。');
        if (Aside.TaskLength(sentence) is > 0 and var task && sentence[task..].TrimStart("于在须需应要，") is var said && DeadlineShape.Is(said))
        {
            draft.SetDeadline(said.ToString());
        }

        draft.AddPiece(PieceKind.Object, start, end);
    }

    private bool StartsLine(int position, int start) => position == start || text[position - 1] is '\n' or '\u3000';

    private void OpenLabel(Label label, int position)
    {
        if (draft.Pieces.Count > 0 && draft.Pieces[^1] is { Kind: PieceKind.Object } aside && aside.End == position)
        {
            draft.AddPiece(PieceKind.Object, position, position + label.Length);
            return;
        }

        draft.CloseLabel(_label);
        _items.EndClause();
        _label = label.Kind;
        if (label.Kind is not (LabelKind.Deadline or LabelKind.Person))
        {
            draft.OpenLabel(label);
        }

        draft.AddPiece(label.IsOther ? PieceKind.OtherLabel : PieceKind.Label, position, position + label.Length);
    }

    /// <summary>Reads one item and the separator after it; returns the offset behind both.</summary>
    private int ReadItem(int position, int end, ref NameSeparator separator)
    {
        if (_label is LabelKind.Deadline or LabelKind.Person)
        {
            return ReadAside(position, end);
        }

        var itemEnd = _bounds.FindEnd(position, end);
        _items.Read(position, itemEnd, separator);
        if (itemEnd == end)
        {
            return end;
        }

        separator = SeparatorOf(text[itemEnd]);
        if (separator == NameSeparator.Begin)
        {
            _items.EndClause();
            draft.CloseSegment();
        }
        else if (separator == NameSeparator.Comma)
        {
            draft.CloseEnumeration();
        }

        var length = separator == NameSeparator.Lost ? 0 : 1;
        draft.AddPiece(PieceKind.Separator, itemEnd, itemEnd + length);
        if (length == 0)
        {
            separator = NameSeparator.Begin;
        }

        return Math.Max(itemEnd + length, position + 1);
    }

    /// <summary>A time limit or people's names: up to the clause's end.</summary>
    private int ReadAside(int position, int end)
    {
        var stop = position;
        while (stop < end && text[stop] is not ('；' or '\n' or ';') && !(stop > position && _bounds.StartsLabel(stop, end)))
        {
            stop++;
        }

        var content = text.AsSpan(position, stop - position).Trim("。，、 ");
        if (_label == LabelKind.Deadline)
        {
            draft.SetDeadline(content.ToString());
            draft.AddPiece(PieceKind.Deadline, position, stop);
        }
        else
        {
            draft.AddPiece(PieceKind.Person, position, stop);
        }

        draft.AddPiece(PieceKind.Separator, stop, Math.Min(stop + 1, end));
        return Math.Min(stop + 1, end) is var next && stop < end && _bounds.StartsLabel(stop, end) ? stop : next;
    }

    private static NameSeparator SeparatorOf(char c) => c switch
    {
        '、' or '/' or ' ' or '\t' or '.' => NameSeparator.Enumeration,
        '，' => NameSeparator.Comma,
        '；' or ';' or '。' or '\n' or '|' or '〃' => NameSeparator.Begin,
        _ => NameSeparator.Lost,
    };
}
