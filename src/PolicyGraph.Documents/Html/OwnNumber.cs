using System.Buffers;

namespace PolicyGraph.Documents.Html;

/// <summary>
/// Numbers that an author typed: 1. 2、 （三） 四、 第五条 ⑥. Most sites switch the markers of lists off in a style sheet, which is
/// not read here, so the typed number wins over the list's.
/// </summary>
internal static class OwnNumber
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十百零〇");

    public static bool Begins(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.IsEmpty)
        {
            return false;
        }

        if (text[0] is >= '①' and <= '⒛')
        {
            return true;
        }

        bool opened = text[0] is '（' or '(' or '第';
        ReadOnlySpan<char> number = opened ? text[1..] : text;
        int digits = number.IndexOfAnyExcept(Numerals);
        if (digits <= 0)
        {
            return false;
        }

        char after = number[digits];
        return text[0] switch
        {
            '第' => after is '条' or '章' or '节' or '款' or '项',
            '（' or '(' => after is '）' or ')',
            _ => after is '、' or '.' or '．' or ')' or '）',
        };
    }
}
