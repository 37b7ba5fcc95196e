using System.Buffers;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>A label such as 牵头单位： or 【责任单位】.</summary>
/// <param name="Length">UTF-16 units, colon included.</param>
internal readonly record struct Label(LabelKind Kind, int Length)
{
    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create(
        RoleWords.LabelKinds.Select(pair => pair.Word[0]).Concat(RoleWords.DeadlineLabels.Select(word => word[0])).Append('【').Append('[').Distinct().ToArray());

    public static bool MayStart(char c) => FirstCharacters.Contains(c);

    /// <summary>The label, with its colon or closing bracket, that the text begins with.</summary>
    /// <param name="atLineStart">A space may stand for the colon: 责任单位 市科技局.</param>
    public static Label? Read(ReadOnlySpan<char> text, bool atLineStart = false)
    {
        if (text.IsEmpty || !FirstCharacters.Contains(text[0]))
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
            return null;
        }

        var end = words.Length;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        if (end < text.Length && text[end] is '：' or ':')
        {
            return new Label(words.Kind, end + 1);
        }

        return atLineStart && end > words.Length && end < text.Length ? new Label(words.Kind, end) : null;
    }

    /// <summary>The words of a label alone, as a table's head has them: 牵头单位.</summary>
    public static Label? ReadWords(ReadOnlySpan<char> text)
    {
        foreach (var word in RoleWords.DeadlineLabels)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return new Label(LabelKind.Deadline, word.Length);
            }
        }

        foreach (var (word, kind) in RoleWords.LabelKinds)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && ReadNoun(text[word.Length..], kind) is { } noun)
            {
                return new Label(noun.Kind, word.Length + noun.Length);
            }
        }

        return null;
    }

    private static Label? ReadNoun(ReadOnlySpan<char> text, LabelKind kind)
    {
        foreach (var noun in RoleWords.PersonNouns)
        {
            if (text.StartsWith(noun, StringComparison.Ordinal))
            {
                return new Label(LabelKind.Person, noun.Length);
            }
        }

        foreach (var noun in RoleWords.LabelNouns)
        {
            if (kind != LabelKind.Person && text.StartsWith(noun, StringComparison.Ordinal))
            {
                return new Label(kind, noun.Length);
            }
        }

        return null;
    }
}
