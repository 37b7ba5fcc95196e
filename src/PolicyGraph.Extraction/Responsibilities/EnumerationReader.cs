using PolicyGraph.Extraction.Departments;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Reads a stretch of nothing but names: parted by 和, ended by 等, run together, marked, annotated.</summary>
internal sealed class EnumerationReader(string text, ListDraft draft)
{
    private const int LongestName = 60;
    private const string SuffixesOfClasses = "委办厅局部会院署行";

    private readonly NameReader _names = draft.NameReader;
    private readonly NameSplitter _splitter = new(text, draft.NameReader);
    private bool _isSentence;

    /// <summary>In a list that is a sentence of the document a task behind 等部门 says that it is prose; elsewhere the task is passed over.</summary>
    public void Begin(ListForm form) => _isSentence = form == ListForm.Sentence;

    /// <summary>Adds the names of the stretch.</summary>
    /// <param name="inPartners">It stands behind 会同: whoever has no role of their own assists.</param>
    public void Read(int start, int end, NameSeparator before, bool inPartners)
    {
        if (start >= end)
        {
            return;
        }

        if (_splitter.FindConjunction(start, end) is { } conjunction)
        {
            Read(start, conjunction.Offset, before, inPartners);
            draft.AddPiece(PieceKind.Separator, conjunction.Offset, conjunction.Offset + conjunction.Length);
            Read(conjunction.Offset + conjunction.Length, end, NameSeparator.Conjunction, inPartners);
            return;
        }

        if (FindOpenEnding(start, end) is var open and >= 0)
        {
            Read(start, open, before, inPartners);
            var rest = text.AsSpan(open + 1, end - open - 1);
            var nobody = BodyShape.IsOpenEnding(rest) ? rest.Length : _isSentence ? 0 : BodyShape.OpenEndingBeforeTask(rest);
            draft.AddPiece(PieceKind.OpenEnding, open, open + 1 + nobody);
            if (nobody == 0)
            {
                ReadBehindOpenEnding(open + 1, end, inPartners);
                return;
            }

            draft.AddPiece(PieceKind.Object, open + 1 + nobody, end);
            return;
        }

        if (CountLength(text.AsSpan(start, end - start)) is > 0 and var count)
        {
            Read(start, end - count, before, inPartners);
            draft.AddPiece(PieceKind.OpenEnding, end - count, end);
            return;
        }

        if (_splitter.FindLostSeparator(start, end) is var lost and > 0)
        {
            AddName(start, lost, before, inPartners);
            Read(lost, end, NameSeparator.Lost, inPartners);
            return;
        }

        AddName(start, end, before, inPartners);
    }

    /// <summary>Adds the names of a stretch before a predicate; false where more may stand in it than names.</summary>
    public bool ReadBeforePredicate(int start, int end, NameSeparator before, bool inPartners)
    {
        if (_names.Find(text.AsSpan(start, end - start))?.Stretch(_names) is not { TakesPredicate: true } stretch)
        {
            return false;
        }

        stretch.AddTo(draft, start, before, inPartners);
        return true;
    }

    /// <summary>财政部等和各省级人民政府: the conjunction behind 等 begins the next name, and is no part of it.</summary>
    private void ReadBehindOpenEnding(int start, int end, bool inPartners)
    {
        var rest = text.AsSpan(start, end - start);
        var conjunction = rest.StartsWith("以及", StringComparison.Ordinal) ? 2 : rest.Length > 2 && rest[0] is '和' or '及' or '与' && !_names.Read(rest).IsKnown ? 1 : 0;
        draft.AddPiece(PieceKind.Separator, start, start + conjunction);
        Read(start + conjunction, end, conjunction > 0 ? NameSeparator.Conjunction : NameSeparator.Enumeration, inPartners);
    }

    /// <summary>The 等 that ends an enumeration, right after a body; -1 when there is none (高等院校).</summary>
    private int FindOpenEnding(int start, int end)
    {
        for (var i = Math.Min(end - 1, start + LongestName); i > start; i--)
        {
            if (text[i] == '等' && (i - start > 1) && (BodyShape.EndsLikeBody(text.AsSpan(start, i - start)) || (text[i - 1] == '）' && BodyShape.IsClass(text.AsSpan(start, i - start))) || _names.Read(text.AsSpan(start, i - start)).IsKnown))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>9个部门和单位 of 县民政局9个部门和单位: how many were named, without the 等 that parts the two; 0 where none are counted.</summary>
    private int CountLength(ReadOnlySpan<char> names)
    {
        var counter = names.LastIndexOf('个');
        var named = counter < 0 ? default : names[..counter].TrimEnd(BodyShape.Counts);
        return named.Length > 1 && named.Length < counter && BodyShape.IsOpenEnding(names[named.Length..]) && (BodyShape.EndsLikeBody(named) || _names.Read(named).IsKnown) ? names.Length - named.Length : 0;
    }

    /// <summary>Adds one name, without its marks and the bracket that says something of it.</summary>
    public void AddName(int start, int end, NameSeparator before, bool inPartners)
    {
        var whole = end;
        Unmark(ref start, ref end);
        if (start >= end)
        {
            return;
        }

        if (PersonTitle.Is(text.AsSpan(start, end - start)))
        {
            draft.AddPiece(PieceKind.Person, start, end);
            draft.AddPiece(PieceKind.Separator, end, whole);
            return;
        }

        if (MayGoOn(text.AsSpan(start, end - start)) && (end - start == 1 ? ContinuesClass(start) : ContinuesUnits(start)))
        {
            draft.ExtendLastName(end);
            return;
        }

        ResponsibilityRole? role = null;
        var nameEnd = end;
        if (NameAnnotation.Read(text, start, end, draft) is { } annotation)
        {
            (nameEnd, role) = (annotation.NameEnd, annotation.Role);
        }

        draft.AddName(start, nameEnd, before, role ?? RoleWords.RoleAmong(inPartners), _names.Find(text.AsSpan(start, nameEnd - start)));
        draft.AddPiece(PieceKind.Predicate, nameEnd, end);
        draft.AddPiece(PieceKind.Separator, end, whole);
    }

    /// <summary>局, 单位: what is no name of its own behind some names.</summary>
    public static bool MayGoOn(ReadOnlySpan<char> name) => name.Length == 1 || name is "单位" or "部门";

    /// <summary>★市发展改革委, 市财政局*: the mark is no part of the name.</summary>
    private void Unmark(ref int start, ref int end)
    {
        var from = start;
        while (start < end && (text[start] is ' ' or '\t' or '\u3000' || NameMark.Is(text[start])))
        {
            start++;
        }

        draft.AddPiece(PieceKind.Separator, from, start);
        while (end > start && (text[end - 1] is ' ' or '\t' or '\u3000' || NameMark.Is(text[end - 1])))
        {
            end--;
        }
    }

    /// <summary>各有关委、办、厅、局 is one class, and so is 相关委、办、局.</summary>
    private bool ContinuesClass(int start) =>
        SuffixesOfClasses.Contains(text[start])
        && draft.Names.Count > 0
        && draft.Names[^1] is var last
        && last.End == start - 1
        && text.AsSpan(last.Start, last.End - last.Start) is var name
        && (name.Contains('各') || BodyShape.ClassStart(name).Length > 0)
        && SuffixesOfClasses.Contains(text[last.End - 1]);

    /// <summary>市直有关部门、单位 is one class.</summary>
    private bool ContinuesUnits(int start) =>
        draft.Names.Count > 0
        && draft.Names[^1] is var last
        && last.End == start - 1
        && text.AsSpan(last.Start, last.End - last.Start) is var name
        && (name.EndsWith("部门", StringComparison.Ordinal) || name.EndsWith("单位", StringComparison.Ordinal));
}
