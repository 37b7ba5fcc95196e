using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Citations;

/// <summary>Where the sentence around an offset begins and ends. A line break in the middle of a clause ends none.</summary>
internal sealed class SentenceBounds(string text)
{
    private const int Longest = 600;

    public int StartBefore(int offset)
    {
        var limit = Math.Max(0, offset - Longest);
        for (var i = offset - 1; i >= limit; i--)
        {
            if (text[i] is '。' or '！' || (text[i] == '\n' && !ComesFromClause(i)))
            {
                return i + 1;
            }
        }

        return limit;
    }

    public int EndBehind(int offset)
    {
        var limit = Math.Min(text.Length, offset + Longest);
        for (var i = offset; i < limit; i++)
        {
            if (text[i] is '。' or '！' || (text[i] == '\n' && !(IsInner(text[i - 1]) && GoesOn(i + 1))))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>根据省人民政府 | 《…》: what is above is no title, whose verbs would be none of the sentence's.</summary>
    private bool ComesFromClause(int lineBreak)
    {
        if (lineBreak == 0 || !GoesOn(lineBreak + 1))
        {
            return false;
        }

        var above = text.AsSpan(Math.Max(0, lineBreak - 10), Math.Min(10, lineBreak));
        return above[^1] is '，' or '、' || (text[lineBreak + 1] == '《' && Characters.IsHan(above[^1]) && !TitleEnding.IsKind(above));
    }

    private static bool IsInner(char last) => Characters.IsHan(last) || Characters.IsDigit(last) || last is '，' or '、' or '》';

    private bool GoesOn(int start) => start < text.Length && (Characters.IsHan(text[start]) || text[start] is '《' or '“' or '（' || Characters.IsDigit(text[start]))
        && HeadingMarker.Read(text.AsSpan(start, Math.Min(10, text.Length - start))) is null;
}
