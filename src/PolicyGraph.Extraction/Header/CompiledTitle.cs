using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Header;

/// <summary>12. 某某省人民政府关于…的通知（2023年5月4日）: the title as a collection of policies prints it, wrapped over lines as they fall, also without its count.</summary>
internal sealed class CompiledTitle(string text)
{
    private const int MostLines = 5;
    private const int LongestTitle = 140;
    private const int LongestDate = 16;

    /// <summary>The title without its number and date; null when the line begins none.</summary>
    public (string Title, int Start, int End)? Read(List<TextLine> lines, int first)
    {
        var start = BehindCount(lines[first]);
        if (start < 0 && first > 0)
        {
            return null;
        }

        start = start < 0 ? lines[first].Start : start;

        var joined = "";
        for (var i = first; i < Math.Min(lines.Count, first + MostLines) && joined.Length <= LongestTitle; i++)
        {
            var from = i == first ? start : lines[i].Start;
            joined += Clean(text.AsSpan(from, lines[i].End - from));
            if (TitleIn(joined, isFirst: first == 0) is { } title)
            {
                return (title, start, lines[i].End);
            }

            if (joined.ContainsAny('。', '；', '：'))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The length of a bracket that holds a day and nothing else at the start of <paramref name="rest"/>; 0 for none.</summary>
    public static int DateBracket(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] != '（')
        {
            return 0;
        }

        var close = rest[..Math.Min(rest.Length, LongestDate)].IndexOf('）');
        return close > 0 && DateReader.IsDate(rest[1..close]) ? close + 1 : 0;
    }

    /// <summary>Where the title of 12.… starts; -1 when the line has no such count.</summary>
    private int BehindCount(TextLine line)
    {
        const int mostDigits = 3;
        var content = text.AsSpan(line.Start, line.Length);
        var digits = content.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > mostDigits || content[digits] is not ('.' or '、' or '．'))
        {
            return -1;
        }

        var start = line.Start + digits + 1;
        while (start < line.End && text[start] == ' ')
        {
            start++;
        }

        return start < line.End && (Characters.IsHan(text[start]) || text[start] == '“') ? start : -1;
    }

    /// <param name="isFirst">The page begins with it, so that it need not say 关于.</param>
    private static string? TitleIn(string joined, bool isFirst)
    {
        var open = joined.LastIndexOf('（');
        var title = open > 0 && DateBracket(joined.AsSpan(open)) == joined.Length - open ? joined[..open] : null;
        return title is { Length: > 0 } && (isFirst || title.Contains("关于", StringComparison.Ordinal)) && TitleEnding.IsKind(title) ? title : null;
    }

    private static string Clean(ReadOnlySpan<char> part) => part.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);
}
