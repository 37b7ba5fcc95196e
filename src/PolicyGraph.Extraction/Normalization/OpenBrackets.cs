using System.Buffers;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>How far a bracket goes that a line leaves open, so that the lines in it are one.</summary>
internal sealed class OpenBrackets(string text, List<TextLine> lines)
{
    private const int FarthestClosingBracket = 600;
    private const string Closings = "）】》〕]";
    private const string AllBrackets = "（【《〔[" + Closings;
    private static readonly CharacterSet ClosingBrackets = new(Closings);
    private static readonly SearchValues<string> RoleWordsOfLists = SearchValues.Create(["牵头", "负责", "配合"], StringComparison.Ordinal);
    private static readonly CharacterSearch Brackets = new(AllBrackets);
    private static readonly SearchValues<char> AnyBracket = SearchValues.Create(AllBrackets);

    private readonly int[] _open = FindOpen(text, lines);

    /// <summary>How far the bracket reaches that the line leaves open; 0 when none is open, or when it does not close nearby and holds no list.</summary>
    public int ReachFrom(int i)
    {
        var open = _open[i];
        return open < 0 ? 0 : ClosingBracketAfter(text, lines[i], open) is > 0 and var close ? close : EndOfOpenList(i, open);
    }

    /// <summary>（牵头单位：市教育局；责任 | 单位：市财政局 and no closing bracket: up to the line before a heading, an empty line or the end of a sentence.</summary>
    private int EndOfOpenList(int i, int open)
    {
        var content = text.AsSpan(open + 1, lines[i].End - open - 1);
        if (text[open] == '《' || (Label.Read(content, inList: true) is null && !content.ContainsAny(RoleWordsOfLists)))
        {
            return 0;
        }

        var last = i;
        while (last + 1 < lines.Count && !IsWhole(text.AsSpan(open + 1, lines[last].End - open - 1)) && !lines[last + 1].IsEmpty && !IsHeading(text, lines[last + 1]))
        {
            last++;
            if (lines[last].End - open > FarthestClosingBracket)
            {
                return 0;
            }
        }

        return last == i ? 0 : lines[last].End;
    }

    /// <summary>市教育局负责: the line may be the list's last.</summary>
    private static bool IsWhole(ReadOnlySpan<char> list) => list[^1] is '。' or '）' || Predicate.StandsAtEnd(list);

    private static bool IsHeading(string text, TextLine line)
    {
        var start = TextLines.BehindIndent(text, line);
        return HeadingMarker.Read(text.AsSpan(start, line.End - start)) is not null && TextLines.SpaceInDate(text, start, line.End) == 0;
    }

    /// <summary>The offset of the bracket that closes the one at <paramref name="open"/>; 0 when it does not close nearby.</summary>
    private static int ClosingBracketAfter(string text, TextLine line, int open)
    {
        var limit = Math.Min(text.Length, line.End + FarthestClosingBracket);
        var position = line.End;
        while (position < limit && text.AsSpan(position, limit - position).IndexOfAny(AnyBracket) is >= 0 and var next)
        {
            position += next;
            if (text[position] == Closing(text[open]))
            {
                return position;
            }

            if (PairEnd(text, position, limit) is not (> 0 and var pairEnd))
            {
                return 0;
            }

            position = pairEnd + 1;
        }

        return 0;
    }

    /// <summary>The last bracket of each line that nothing in it closes; -1 for none.</summary>
    private static int[] FindOpen(string text, List<TextLine> lines)
    {
        var found = new int[lines.Count];
        Array.Fill(found, -1);
        var outer = new Stack<int>();
        var open = -1;
        var line = 0;
        foreach (var bracket in Brackets.In(text))
        {
            for (; bracket > lines[line].End; line++)
            {
                found[line] = open;
                open = -1;
                outer.Clear();
            }

            if (ClosingBrackets.Contains(text[bracket]))
            {
                open = outer.Count > 0 ? outer.Pop() : -1;
                continue;
            }

            if (open >= 0)
            {
                outer.Push(open);
            }

            open = bracket;
        }

        found[line] = open;
        return found;
    }

    /// <summary>The end of a pair such as 行署（人民政府）; 0 where the number of a heading opens a line, or a bracket is not closed soon.</summary>
    private static int PairEnd(string text, int open, int limit)
    {
        const int longestPair = 16;
        if (!FollowsHan(text, open) || ClosingBrackets.Contains(text[open]))
        {
            return 0;
        }

        var inner = text.AsSpan(open + 1, Math.Min(longestPair, limit - open - 1));
        var end = inner.IndexOfAny(AnyBracket);
        return end >= 0 && inner[end] == Closing(text[open]) ? open + 1 + end : 0;
    }

    /// <summary>有关部门（单位）, also where the line ends right before the bracket.</summary>
    private static bool FollowsHan(string text, int open) =>
        Characters.IsHan(text[open - 1])
        || (open > 1 && text[open - 1] == '\n' && Characters.IsHan(text[open - 2]) && HeadingMarker.Read(text.AsSpan(open, Math.Min(8, text.Length - open))) is null);

    private static char Closing(char opening) => opening switch
    {
        '（' => '）',
        '【' => '】',
        '《' => '》',
        '[' => ']',
        _ => '〕',
    };
}
