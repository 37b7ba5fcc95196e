using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>Classes of characters that the text rules speak of.</summary>
internal static class Characters
{
    public const char Indent = '\u3000';

    private static readonly CharacterSet ChineseNumerals = new("一二三四五六七八九十百零〇");
    private static readonly CharacterSet Toned = new("āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿê");

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Takes a full em: a space beside it separates nothing.</summary>
    public static bool IsWide(char c) => c >= '\u2E80' ? !char.IsSurrogate(c) : c is >= '\u2014' and <= '\u2026';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsChineseNumeral(char c) => ChineseNumerals.Contains(c);

    /// <summary>Written with a tone mark: the sign of a pinyin annotation.</summary>
    public static bool IsToned(char c) => Toned.Contains(c);

    public static bool IsPinyinLetter(char c) => c is (>= 'a' and <= 'z') or 'ü' || (c > '\u007F' && IsToned(c));
}
