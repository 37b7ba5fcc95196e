using System.Buffers;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Finds the ends of a list's items. Offsets are into the normalised text.</summary>
internal sealed class ItemBounds(string text)
{
    // Nothing ends at any other character, nor does a bracket open or close there.
    private const string Marks = "（）【】《》“”〔〕[]、，；。\n/ \t;|〃.0123456789";

    private static readonly CharacterSet Unmarked = AllBut(Marks);
    private static readonly CharacterSet UnmarkedBesideLabels = AllBut([.. Marks, .. Label.Starts]);
    private static readonly SearchValues<char> LabelEnds = SearchValues.Create("：:】]");

    private CharacterSet _unmarked = UnmarkedBesideLabels;

    /// <summary>The list whose items are asked for next. Most have no label behind their names, and need not be searched for one at every character.</summary>
    public void Begin(int start, int end) => _unmarked = text.AsSpan(start, end - start).ContainsAny(LabelEnds) ? UnmarkedBesideLabels : Unmarked;

    /// <summary>Where the item that begins at <paramref name="position"/> ends: at its separator, or where a label or a numbered name begins.</summary>
    public int FindEnd(int position, int end)
    {
        var depth = 0;
        for (var i = NextMark(position, end); i < end; i = NextMark(i + 1, end))
        {
            switch (text[i])
            {
                case '（' or '【' or '《' or '“' or '〔' or '[':
                    depth++;
                    break;
                case '）' or '】' or '》' or '”' or '〕' or ']':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '、' when depth == 0 && ClassEnd(position, i, end) is > 0 and var classEnd:
                    i = classEnd - 1;
                    break;
                case >= '0' and <= '9' when depth == 0 && BeginsNumbered(position, i, end):
                    return i;
                case '\n' when depth == 0 && IsWithinName(position, i, end):
                    break;
                case ' ' when depth == 0 && (IsLastCharacter(i, end) || IsOfficeOfGovernment(i, end)):
                    break;
                case '、' or '，' or '；' or '。' or '\n' or '/' or ' ' or '\t' or ';' or '|' or '〃' when depth == 0:
                    return i;
                case '.' when depth == 0 && i > position && i + 1 < end && Characters.IsHan(text[i - 1]) && Characters.IsHan(text[i + 1]):
                    return i;
                default:
                    if (depth == 0 && i > position && StartsLabel(i, end))
                    {
                        return i;
                    }

                    break;
            }
        }

        return end;
    }

    private static CharacterSet AllBut(IEnumerable<char> marks) => new(Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(c => (char)c).Except(marks));

    private int NextMark(int from, int end) => from + _unmarked.PrefixLength(text.AsSpan(from, end - from));

    /// <summary>1.市水利局2.市应急局: the number of the next name stands right behind the one before it.</summary>
    private bool BeginsNumbered(int position, int digit, int end)
    {
        var dot = digit + 1 < end && Characters.IsDigit(text[digit + 1]) ? digit + 2 : digit + 1;
        return digit - position > 2 && dot + 1 < end && text[dot] == '.' && Characters.IsHan(text[digit - 1]) && Characters.IsHan(text[dot + 1])
            && BodyShape.EndsLikeBody(text.AsSpan(position, digit - position));
    }

    /// <summary>云台山管委 会: a character alone between a space and a separator is the last one of the name before it.</summary>
    private bool IsLastCharacter(int space, int end) =>
        space + 1 < end && Characters.IsHan(text[space + 1]) && Characters.IsHan(text[space - 1]) && (space + 2 == end || text[space + 2] is '、' or '，' or '；' or '。' or '\n' or ' ');

    /// <summary>区土方工作 | 专班: in a cell that was wrapped a name goes on where the line before it ends like no body.</summary>
    private bool IsWithinName(int position, int lineBreak, int end)
    {
        const int longest = 12;
        var before = text.AsSpan(position, lineBreak - position);
        var behind = text.AsSpan(lineBreak + 1, Math.Min(longest, end - lineBreak - 1));
        behind = behind.IndexOfAny("、，；\n") is >= 0 and var stop ? behind[..stop] : behind;
        return before.Length > 2 && LevelWords.Read(before) is not null && !BodyShape.EndsLikeBody(before)
            && behind.Length > 1 && BodyShape.EndsLikeBody(behind) && LevelWords.Read(behind) is null && behind.IndexOfAny("：:（") < 0;
    }

    /// <summary>州政府 督查室: the office of the government before the space.</summary>
    private bool IsOfficeOfGovernment(int space, int end)
    {
        const int longest = 6;
        var rest = text.AsSpan(space + 1, Math.Min(longest, end - space - 1));
        var last = text[space - 1] == '府' ? rest.IndexOfAny('室', '办') : -1;
        return last > 0 && rest[..last].IndexOfAny("、，；。 ") < 0 && LevelWords.Read(rest) is null;
    }

    /// <summary>部、省属高校: where a class ends that the separator only parts the levels of; 0 where it parts names.</summary>
    private int ClassEnd(int position, int separator, int end)
    {
        const int longestLevels = 12;
        const int longest = 40;
        var length = separator - position > longestLevels || !LevelledClass.MayGoOnBehind(text.AsSpan(position, separator - position)) ? 0 : LevelledClass.LengthAt(text.AsSpan(position, Math.Min(longest, end - position)));
        return length > separator - position ? position + length : 0;
    }

    public bool StartsLabel(int i, int end) => Label.Read(text.AsSpan(i, end - i)) is not null;
}
