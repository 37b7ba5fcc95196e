using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>A label such as 牵头单位： or 【责任单位】.</summary>
/// <param name="Length">UTF-16 units, colon included.</param>
/// <param name="IsSpoken">为 or 是 stands for the colon, as it does in sentences that are no list.</param>
internal readonly record struct Label(LabelKind Kind, int Length, bool IsSpoken = false)
{
    /// <summary>No table has it; see <see cref="OtherLabels"/>.</summary>
    public bool IsOther { get; init; }

    private static readonly WordIndex<string> DeadlinesByFirst = WordIndex.ByFirst(RoleWords.DeadlineLabels);
    private static readonly WordIndex<(string Word, LabelKind Kind)> KindsByFirst = WordIndex.ByFirst(RoleWords.LabelKinds);
    private static readonly WordIndex<string> PersonsByFirst = WordIndex.ByFirst(RoleWords.PersonNouns);
    private static readonly WordIndex<string> NounsByFirst = WordIndex.ByFirst(RoleWords.LabelNouns);
    private static readonly WordIndex<string> OpeningsByFirst = WordIndex.ByFirst([.. Openings]);

    /// <summary>The characters that labels begin with.</summary>
    public static IEnumerable<char> Starts => Openings.Select(word => word[0]);

    /// <summary>The characters that the words of labels end with.</summary>
    public static IEnumerable<char> LastOfWords =>
        [.. RoleWords.LabelKinds.Select(pair => pair.Word[^1]), .. RoleWords.DeadlineLabels.Concat(RoleWords.PersonNouns).Concat(RoleWords.LabelNouns).Select(word => word[^1])];

    private static IEnumerable<string> Openings => [.. RoleWords.LabelKinds.Select(pair => pair.Word), .. RoleWords.DeadlineLabels, .. RoleWords.DoersInLists, "【", "["];

    /// <summary>A cheap test before <see cref="Read"/>: whether the text begins with the first words of a label.</summary>
    public static bool MayStart(ReadOnlySpan<char> text) => OpeningsByFirst.AtStart(text).Any;

    /// <summary>The label, with its colon or closing bracket, that the text begins with.</summary>
    /// <param name="atLineStart">A space or a line break may stand for the colon: 责任单位 市科技局.</param>
    /// <param name="inList">After a bracket or a separator of a list, where the role alone is a label: 主办：市林业局.</param>
    /// <param name="behindLabel">In a list that has a label already, where 成员单位： is one.</param>
    /// <param name="maySpeak">为 or 是 may stand for the colon: 责任单位为市科技局.</param>
    public static Label? Read(ReadOnlySpan<char> text, bool atLineStart = false, bool inList = false, bool maySpeak = false, bool behindLabel = false) =>
        ReadKnown(text, atLineStart, inList, maySpeak, behindLabel) ?? (behindLabel ? OtherLabels.Read(text) : null);

    private static Label? ReadKnown(ReadOnlySpan<char> text, bool atLineStart, bool inList, bool maySpeak, bool behindLabel)
    {
        if (!MayStart(text) || (!behindLabel && text.StartsWithWord(RoleWords.Members)))
        {
            return null;
        }

        if (text[0] is '【' or '[')
        {
            var inner = ReadWords(text[1..]);
            return inner is { } label && label.Length + 1 < text.Length && text[label.Length + 1] is '】' or ']'
                ? new Label(label.Kind, label.Length + 2 + (label.Length + 2 < text.Length && text[label.Length + 2] == '：' ? 1 : 0))
                : null;
        }

        if (ReadWords(text) is not { } words)
        {
            return ReadBare(text, inList);
        }

        var end = words.Length;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        var copula = end + 1 < text.Length && text[end] is '为' or '是' ? 1 : 0;
        if (end + copula < text.Length && text[end + copula] is '：' or ':')
        {
            var isDoubled = end + copula + 1 < text.Length && text[end + copula + 1] is '：' or ':';
            return new Label(words.Kind, end + copula + (isDoubled ? 2 : 1));
        }

        // 第一责任单位为牵头单位 tells how to read the lists.
        if (copula > 0 && maySpeak && ReadWords(text[(end + copula)..]) is null)
        {
            return new Label(words.Kind, end + copula, IsSpoken: true);
        }

        return (atLineStart && end < text.Length && (end > words.Length || text[end] == '\n')) || (inList && LostColon(text[end..])) ? new Label(words.Kind, end) : null;
    }

    /// <summary>（责任单位市财政局）: a name that begins with a level, or a class, stands where the colon was lost.</summary>
    private static bool LostColon(ReadOnlySpan<char> rest) =>
        (LevelWords.Read(rest) is { } level && level.Word.Length + 1 < rest.Length && !LevelWords.IsLookalike(rest)) || (rest.Length > 2 && rest[0] == '各' && rest[1] is not ('负' or '司' or '自' or '尽'));

    private static Label? ReadBare(ReadOnlySpan<char> text, bool inList)
    {
        foreach (var (word, kind) in KindsByFirst.AtStart(text))
        {
            if (text.Length > word.Length
                && text[word.Length] == '：'
                && (Array.IndexOf(RoleWords.BareLabels, word) >= 0 || (inList && Array.IndexOf(RoleWords.BareLabelsInLists, word) >= 0)))
            {
                return new Label(kind, word.Length + 1);
            }
        }

        return inList && DoerLength(text) is > 0 and var doer && doer < text.Length && text[doer] == '：' ? new Label(LabelKind.Responsible, doer + 1) : null;
    }

    private static int DoerLength(ReadOnlySpan<char> text)
    {
        foreach (var word in RoleWords.DoersInLists)
        {
            if (text.StartsWithWord(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The kind of label that the whole text is, as a cell of a table's head is one; null where other words stand behind.</summary>
    public static LabelKind? KindOf(ReadOnlySpan<char> text) => OfHead(text) is { } label && label.Length == text.Length ? label.Kind : null;

    /// <summary>The label that the head of a table's column begins with: 牵头单位, and 主管部门, which is one only in lists.</summary>
    public static Label? OfHead(ReadOnlySpan<char> text) => ReadWords(text) ?? (DoerLength(text) is > 0 and var doer && doer == text.Length ? new Label(LabelKind.Responsible, doer) : null);

    /// <summary>The words of a label alone: 牵头单位.</summary>
    public static Label? ReadWords(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        if (DeadlinesByFirst.AtStart(text).First is { } deadline)
        {
            return new Label(LabelKind.Deadline, deadline.Length);
        }

        foreach (var (word, kind) in KindsByFirst.AtStart(text))
        {
            var roleEnd = word.Length + DutyLength(text[word.Length..]);
            roleEnd += SecondRoleLength(text[roleEnd..]);
            if (ReadNoun(text[roleEnd..], kind) is { } noun)
            {
                return new Label(noun.Kind, roleEnd + noun.Length);
            }
        }

        return null;
    }

    /// <summary>牵头责任单位, 协同责任单位: 责任 between the role and the noun adds nothing.</summary>
    private static int DutyLength(ReadOnlySpan<char> text) => text.StartsWith("责任", StringComparison.Ordinal) ? 2 : 0;

    /// <summary>责任（配合）单位, 牵头指导处室: a second role leaves the first as it is.</summary>
    private static int SecondRoleLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '（')
        {
            return KindsByFirst.AtStart(text).First is { Word: { } second, Kind: not LabelKind.Person } ? second.Length : 0;
        }

        foreach (var (word, _) in KindsByFirst.AtStart(text[1..]))
        {
            if (text.Length > word.Length + 1 && text[word.Length + 1] == '）')
            {
                return word.Length + 2;
            }
        }

        return 0;
    }

    private static Label? ReadNoun(ReadOnlySpan<char> text, LabelKind kind)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        if (PersonsByFirst.AtStart(text).First is { } person)
        {
            return new Label(LabelKind.Person, person.Length);
        }

        return kind != LabelKind.Person && NounsByFirst.AtStart(text).First is { } noun ? new Label(kind, noun.Length) : null;
    }
}
