using System.Buffers;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Header;

/// <summary>Reads 文号 in all their forms: 〔2017〕, [2017], （2017）, 【2017】, and without brackets.</summary>
internal sealed class DocumentNumberReader(PolicyLexicon lexicon)
{
    private const int LongestPrefix = 14;
    private const int LongestSerial = 5;
    private const int LongestUnknownPrefix = 8;
    private static readonly SearchValues<char> OtherWords = SearchValues.Create("的按据照见于和与及将以件知精神要求原贯彻落实执行");
    private static readonly string[] TitleEnds = ["通知", "意见", "方案", "办法", "计划", "措施", "规划", "细则"];
    private const string Letterhead = "文件";
    private const string TypeWords = "发函规字电令通知告办议批复";

    /// <summary>The numbers of the text from <paramref name="start"/> on, in order.</summary>
    public IEnumerable<DocumentNumber> ReadAll(string text, int start, int end)
    {
        var position = start;
        while (Next(text, start, ref position, end) is { } number)
        {
            yield return number;
        }
    }

    /// <summary>The first number of [<paramref name="start"/>, <paramref name="end"/>); null where none is.</summary>
    public DocumentNumber? First(string text, int start, int end)
    {
        var position = start;
        return Next(text, start, ref position, end);
    }

    /// <summary>The next number that ends behind <paramref name="position"/>, which moves behind it.</summary>
    private DocumentNumber? Next(string text, int floor, ref int position, int end)
    {
        while (position < end && text.IndexOf('号', position, end - position) is >= 0 and var at)
        {
            position = at + 1;
            if (ReadEndingAt(text, at, floor) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The number whose 号 stands at <paramref name="at"/>.</summary>
    private DocumentNumber? ReadEndingAt(string text, int at, int floor)
    {
        var serialStart = at;
        while (serialStart > floor && Characters.IsDigit(text[serialStart - 1]))
        {
            serialStart--;
        }

        if (serialStart == at)
        {
            return null;
        }

        if (ReadOrder(text, at, serialStart, floor) is { } order)
        {
            return order;
        }

        var beforeSerial = serialStart > floor && text[serialStart - 1] == '第' ? serialStart - 1 : serialStart;
        return beforeSerial > floor && text[beforeSerial - 1] is '〕' or ']' or '）' or '】' or '］'
            ? ReadBracketed(text, at, serialStart, beforeSerial, floor)
            : ReadUnbracketed(text, at, serialStart, floor);
    }

    /// <summary>国务院令第752号, 国令第752号: an order counts on from one year to the next and bears none.</summary>
    private DocumentNumber? ReadOrder(string text, int at, int serialStart, int floor)
    {
        const string republic = "中华人民共和国";
        if (serialStart - 2 < floor || at - serialStart > LongestSerial || text[serialStart - 1] != '第' || text[serialStart - 2] != '令')
        {
            return null;
        }

        var prefixEnd = serialStart - 1;
        if (FindPrefix(text, prefixEnd, floor, mustBeKnown: false) is not { } start || (prefixEnd - start < 3 && text[start] != '国'))
        {
            return null;
        }

        start += text.AsSpan(start, prefixEnd - start).StartsWith(republic, StringComparison.Ordinal) ? republic.Length : 0;
        return new DocumentNumber(text[start..(at + 1)], text[start..prefixEnd], start, at + 1, IsRepaired: false);
    }

    private DocumentNumber? ReadBracketed(string text, int at, int serialStart, int closing, int floor)
    {
        if (at - serialStart > LongestSerial || YearBefore(text, closing - 1, floor) is not { } year)
        {
            return null;
        }

        var prefix = SetOffPrefix(text, year.Open, floor) ?? FindPrefix(text, year.Open, floor, mustBeKnown: false);
        return prefix is { } start ? Make(text, start, year.Open, year.Digits, text.AsSpan(serialStart, at - serialStart), at + 1, false) : null;
    }

    /// <summary>The year in front of a closing bracket, 〔20 21〕 too, and where its bracket opens.</summary>
    private static (int Open, string Digits)? YearBefore(string text, int closing, int floor)
    {
        const int mostSpaces = 3;
        var open = closing - 1;
        while (open >= floor && closing - open <= mostSpaces + 4 && (text[open] == ' ' || Characters.IsDigit(text[open])))
        {
            open--;
        }

        var digits = text[(open + 1)..closing].Replace(" ", "", StringComparison.Ordinal);
        return open >= floor && text[open] is '〔' or '[' or '（' or '【' or '［' && IsYear(digits) ? (open, digits) : null;
    }

    /// <summary>工信部联信管〔2024〕256号 where a line, a label or a bracket begins: the whole of it is the number, whatever its last word.</summary>
    private static int? SetOffPrefix(string text, int end, int floor)
    {
        var start = end;
        while (start > floor && end - start <= LongestUnknownPrefix && Characters.IsHan(text[start - 1]))
        {
            start--;
        }

        var run = text.AsSpan(start, end - start);
        return (run.Length is > 2 and <= LongestUnknownPrefix || (run.Length > 0 && start > 1 && text[start - 1] == '（' && text[start - 2] == '》')) && (start == 0 || text[start - 1] is '\n' or Characters.Indent or '：' or '（')
            && !run.ContainsAny(OtherWords) && !run.Contains('号') && !run.Contains("转发", StringComparison.Ordinal) ? start : null;
    }

    /// <summary>国办发20174号: a known prefix, then year and number run together. In 国办发〔20174号 the bracket that is left ends the prefix.</summary>
    private DocumentNumber? ReadUnbracketed(string text, int at, int serialStart, int floor)
    {
        var yearStart = serialStart - 5;
        if (at - serialStart <= LongestSerial && yearStart > floor && text[serialStart - 1] == ' ' && IsYear(text.AsSpan(yearStart, 4)))
        {
            // 国办发2017 4号: white space where the brackets were.
            return FindPrefix(text, yearStart, floor, mustBeKnown: true) is { } spaced
                ? Make(text, spaced, yearStart, text.AsSpan(yearStart, 4), text.AsSpan(serialStart, at - serialStart), at + 1, true)
                : null;
        }

        var digits = text.AsSpan(serialStart, at - serialStart);
        if (digits.Length is < 5 or > 9 || !IsYear(digits[..4]) || digits[4] == '0')
        {
            return null;
        }

        var isOpen = serialStart - 1 > floor && text[serialStart - 1] is '〔' or '[' or '【' or '［';
        var prefixEnd = isOpen ? serialStart - 1 : serialStart;
        var prefix = (isOpen ? SetOffPrefix(text, prefixEnd, floor) : null) ?? FindPrefix(text, prefixEnd, floor, mustBeKnown: !isOpen) ?? PrefixOfOwnLine(text, serialStart, at + 1, floor);
        return prefix is { } start ? Make(text, start, prefixEnd, digits[..4], digits[4..], at + 1, true) : null;
    }

    private static DocumentNumber Make(string text, int start, int prefixEnd, ReadOnlySpan<char> year, ReadOnlySpan<char> serial, int end, bool isRepaired)
    {
        var prefix = text[start..prefixEnd];
        var trimmed = serial.TrimStart('0');
        return new DocumentNumber($"{prefix}〔{year}〕{(trimmed.IsEmpty ? serial : trimmed)}号", prefix, start, end, isRepaired);
    }

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        digits.Length == 4 && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal)) && !digits.ContainsAnyExceptInRange('0', '9');

    /// <summary>Where the prefix before <paramref name="end"/> begins: the longest known code, else the whole run of Han characters if it is short.</summary>
    private int? FindPrefix(string text, int end, int floor, bool mustBeKnown)
    {
        var runStart = end;
        while (runStart > floor && end - runStart < LongestPrefix && Characters.IsHan(text[runStart - 1]))
        {
            runStart--;
        }

        // 文号咸政发〔2022〕4号, 某某局文件龙工信〔2022〕9号: a label or a letterhead whose space was lost.
        runStart += text.AsSpan(runStart, end - runStart).LastIndexOf('号') + 1;
        runStart += text.AsSpan(runStart, end - runStart).LastIndexOf(Letterhead, StringComparison.Ordinal) is >= 0 and var letterhead ? letterhead + Letterhead.Length : 0;
        if (!mustBeKnown && IsWholePrefix(text.AsSpan(runStart, end - runStart)))
        {
            return runStart;
        }

        for (var start = runStart; start < end - 1; start++)
        {
            if (FindCode(text.AsSpan(start, end - start)) is not null)
            {
                return start;
            }
        }

        if (mustBeKnown || end - runStart < 2)
        {
            return null;
        }

        // 关于…的通知 | 拱政办发: a number that stands right behind a title.
        var run = text.AsSpan(runStart, end - runStart);
        var behind = Math.Max(BehindTitle(run), BehindOtherWord(run));
        return behind > 0 && IsWholePrefix(run[behind..]) ? runStart + behind
            : run.Length < LongestPrefix && (TypeWords.Contains(run[^1]) || run.Length <= 5) ? runStart : null;
    }

    /// <summary>Where the words of a title end in the run before a number; 0 when there are none.</summary>
    private static int BehindTitle(ReadOnlySpan<char> run)
    {
        var end = 0;
        foreach (var kind in TitleEnds)
        {
            end = run.LastIndexOf(kind, StringComparison.Ordinal) is >= 0 and var at ? Math.Max(end, at + kind.Length) : end;
        }

        return end;
    }

    /// <summary>按照 in 按照定政发, 根据; 0 where the run before a number holds no such word.</summary>
    private static int BehindOtherWord(ReadOnlySpan<char> run) => run.LastIndexOfAny('照', '据') + 1;

    /// <summary>鸡政办发202131号 alone on its line is a number though no table has its prefix.</summary>
    private static int? PrefixOfOwnLine(string text, int end, int numberEnd, int floor)
    {
        var start = end;
        while (start > floor && end - start <= LongestUnknownPrefix && Characters.IsHan(text[start - 1]))
        {
            start--;
        }

        var standsAlone = (start == 0 || text[start - 1] is '\n' or Characters.Indent) && (numberEnd == text.Length || text[numberEnd] == '\n');
        return standsAlone && IsWholePrefix(text.AsSpan(start, end - start)) ? start : null;
    }

    /// <summary>成文广旅发 is one prefix, though 旅发 is known; in 的通知国办发 and 根据国发 a known one follows other words.</summary>
    private static bool IsWholePrefix(ReadOnlySpan<char> run) =>
        run.Length is > 2 and <= LongestUnknownPrefix && TypeWords.Contains(run[^1]) && !run.ContainsAny(OtherWords);

    /// <summary>The row of a prefix, type word taken off: 津政办规 → 津政办; null when no table has it.</summary>
    public DocumentCodeRow? FindCode(ReadOnlySpan<char> prefix) => FindCodes(prefix).FirstOrDefault();

    /// <summary>The rows of a prefix: 咸政办 is of two places. Empty when no table has it.</summary>
    public IEnumerable<DocumentCodeRow> FindCodes(ReadOnlySpan<char> prefix)
    {
        for (var length = prefix.Length; length >= Math.Max(1, prefix.Length - 2); length--)
        {
            var code = prefix[..length].ToString();
            if (lexicon.DocumentCodes.Contains(code) && (length < prefix.Length || prefix.Length > 1))
            {
                return lexicon.DocumentCodes[code];
            }

            if (length < prefix.Length && !TypeWords.Contains(prefix[length]))
            {
                return [];
            }
        }

        return [];
    }
}
