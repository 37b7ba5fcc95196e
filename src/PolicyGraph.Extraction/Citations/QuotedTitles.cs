using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Citations;

/// <summary>A title in 《》. Offsets are into the normalised text; [Start, End) holds the marks and the number behind them.</summary>
/// <param name="ShortName">What the text calls it from here on: （以下简称《…》）.</param>
internal sealed record QuotedTitle(string Title, int Start, int End, string? Number, int NumberStart, int NumberEnd, string? ShortName);

/// <summary>Reads every 《…》 with the document number and the short name in the brackets behind it.</summary>
internal sealed class QuotedTitles(string text, PolicyLexicon lexicon)
{
    private const int Longest = 200;
    private const int LongestBracket = 60;
    private const int YearLength = 4;

    private static readonly string[] Calling = ["以下简称", "以下统称", "下称", "简称"];

    private readonly DocumentNumberReader _numbers = new(lexicon);

    public List<QuotedTitle> Read()
    {
        var titles = new List<QuotedTitle>();
        var position = 0;
        while (position < text.Length && text.IndexOf('《', position) is >= 0 and var open)
        {
            var close = Close(open);
            if (close < 0)
            {
                position = open + 1;
                continue;
            }

            var title = ReadOne(open, close);
            titles.Add(title);
            position = close + 1;
        }

        return titles;
    }

    /// <summary>A title without marks and quotes, as short names are compared.</summary>
    public static string Key(string title) => string.Concat(title.Split('《', '》', '“', '”', '"', ' '));

    /// <summary>The 》 that closes it, inner 《》 included; -1 when the title never ends.</summary>
    private int Close(int open)
    {
        var depth = 0;
        if (text.IndexOf('》', open, Math.Min(Longest, text.Length - open)) < 0)
        {
            return -1;
        }

        for (var i = open; i < Math.Min(text.Length, open + Longest); i++)
        {
            depth += text[i] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private QuotedTitle ReadOne(int open, int close)
    {
        string? number = null;
        string? shortName = null;
        var (numberStart, numberEnd) = (0, 0);
        var end = close + 1;
        end += IsNumberBelow(end) ? 1 : 0;
        while (end < text.Length && text[end] == '（' && text.IndexOf('）', end, Math.Min(LongestBracket, text.Length - end)) is > 0 and var bracketClose)
        {
            var bracketEnd = BracketEnd(end);
            if (number is null && NumberIn(end + 1, bracketEnd) is { } read)
            {
                number = read.Canonical;
                (numberStart, numberEnd) = (read.Start, read.End);
                bracketEnd = Math.Max(bracketEnd, Math.Min(read.End, text.Length - 1));
            }

            number ??= BulletinNumber(text.AsSpan(end + 1, bracketClose - end - 1));

            shortName ??= ShortNameIn(text.AsSpan(end + 1, bracketClose - end - 1));
            end = bracketEnd + 1;
        }

        return new QuotedTitle(Clean(open + 1, close), open, Math.Min(end, text.Length), number, numberStart, numberEnd, shortName);
    }

    /// <summary>The number that begins in the bracket: in （豫金发〔2022）74号〕 two closing brackets changed places.</summary>
    private DocumentNumber? NumberIn(int start, int end)
    {
        const int longestSerial = 6;
        return _numbers.First(text, start, Math.Min(text.Length, end + longestSerial)) is { } number && number.Start < end ? number : null;
    }

    /// <summary>财政部 税务总局公告2023年第12号, 税务总局2023年第12号, 商务部 公安部令2016年第6号: what ministries announce and order bears their names; null for other content.</summary>
    private static string? BulletinNumber(ReadOnlySpan<char> bracket)
    {
        var serial = bracket.LastIndexOf("年第", StringComparison.Ordinal);
        var year = serial - YearLength;
        return year > 1 && bracket[year - 1] is '告' or '令' or '部' or '局' or '会' or '署' or '行' && bracket[^1] == '号'
            && !bracket[year..serial].ContainsAnyExceptInRange('0', '9') && !bracket[(serial + 2)..^1].ContainsAnyExceptInRange('0', '9')
            ? bracket.ToString().Replace(" ", "", StringComparison.Ordinal) : null;
    }

    /// <summary>《…》 | （国办发〔2017〕4号）: a line break fell between a title and its number.</summary>
    private bool IsNumberBelow(int end) =>
        end + 1 < text.Length && text[end] == '\n' && text[end + 1] == '（' && _numbers.First(text, end + 2, BracketEnd(end + 1)) is not null;

    /// <summary>The bracket's end, a year in round brackets inside it counted: （国办发（2017）4号）.</summary>
    private int BracketEnd(int open)
    {
        var depth = 0;
        for (var i = open; i < Math.Min(text.Length, open + LongestBracket); i++)
        {
            depth += text[i] switch { '（' => 1, '）' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return Math.Min(text.Length - 1, open + LongestBracket);
    }

    private static string? ShortNameIn(ReadOnlySpan<char> bracket)
    {
        foreach (var words in Calling)
        {
            var at = bracket.IndexOf(words, StringComparison.Ordinal);
            if (at >= 0)
            {
                return bracket[(at + words.Length)..].Trim("：为 ").ToString();
            }
        }

        return null;
    }

    private string Clean(int start, int end) => text[start..end].Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
