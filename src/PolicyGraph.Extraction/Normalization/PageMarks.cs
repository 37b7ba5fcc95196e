using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>Lines that tell a page's number, as a PDF leaves them in its text: — 12 —, 第12页 共20页, # Page 12:.</summary>
internal static class PageMarks
{
    private const int Longest = 20;
    private const int MostDigits = 4;
    private const string Dashes = "-—–―－─~～·•";

    private static readonly CharacterSet FirstCharacters = new([.. Dashes, '第', '#', 'P', 'p']);

    /// <summary>What is no text: the marks with the line breaks and empty lines around them, but for one break.</summary>
    public static List<(int Start, int End)> Find(string text, List<TextLine> lines)
    {
        var marks = new List<(int Start, int End)>();
        var before = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsMark(text, lines[i]))
            {
                before = lines[i].IsEmpty ? before : i;
                continue;
            }

            var next = i + 1;
            while (next < lines.Count && (lines[next].IsEmpty || IsMark(text, lines[next])))
            {
                next++;
            }

            var end = next < lines.Count ? lines[next].Start : text.Length;
            marks.Add((before < 0 ? 0 : lines[before].End + (next < lines.Count ? 1 : 0), end));
            i = next - 1;
        }

        return marks;
    }

    private static bool IsMark(string text, TextLine line)
    {
        if (line.Length is < 3 or > Longest)
        {
            return false;
        }

        var mark = text.AsSpan(line.Start, line.Length).Trim([' ', Characters.Indent]);
        return !mark.IsEmpty && FirstCharacters.Contains(mark[0]) && (IsBetweenDashes(mark) || IsNamed(mark) || IsEnglish(mark));
    }

    private static bool IsBetweenDashes(ReadOnlySpan<char> mark)
    {
        var number = mark.Trim(Dashes).Trim(' ');
        return number.Length > 0 && IsNumber(number) && Dashes.Contains(mark[0]) && Dashes.Contains(mark[^1]);
    }

    /// <summary>第12页, 第12页/共20页.</summary>
    private static bool IsNamed(ReadOnlySpan<char> mark)
    {
        if (mark[0] != '第' || mark[^1] != '页')
        {
            return false;
        }

        var inner = mark[1..^1];
        var first = inner.IndexOf('页');
        return first < 0 ? IsNumber(inner.Trim(' ')) : IsNumber(inner[..first].Trim(' ')) && IsNumber(inner[(first + 1)..].TrimStart(" ，,/共").TrimEnd(' '));
    }

    /// <summary># Page 12:, Page 12 of 20.</summary>
    private static bool IsEnglish(ReadOnlySpan<char> mark)
    {
        const string page = "page";
        mark = mark.TrimStart("# ");
        if (!mark.StartsWith(page, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var number = mark[page.Length..].TrimEnd("：: ").TrimStart(' ');
        var of = number.IndexOf("of", StringComparison.OrdinalIgnoreCase);
        return of < 0 ? IsNumber(number) : IsNumber(number[..of].TrimEnd(' ')) && IsNumber(number[(of + 2)..].TrimStart(' '));
    }

    private static bool IsNumber(ReadOnlySpan<char> number) => number.Length is > 0 and <= MostDigits && number.IndexOfAnyExceptInRange('0', '9') < 0;
}
