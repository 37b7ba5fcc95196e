using System.Buffers;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Whether an item of a list is a time limit: 2025年底前完成, 长期坚持.</summary>
internal static class DeadlineShape
{
    private const int Longest = 40;

    private static readonly string[] Lasting =
        ["长期", "持续", "常态化", "年内", "年底前", "即日起", "立即", "每年", "每季度", "每月", "全年", "贯穿全年", "定期", "及时", "每周", "每半年", "逐年", "分年度", "分阶段", "分步", "按年度", "按季度", "按月", "贯穿", "适时", "按进度", "按序时进度", "按计划", "按时序"];

    private static readonly WordIndex<string> LastingByFirst = WordIndex.ByFirst(Lasting);

    private static readonly WordIndex<string> Leading = WordIndex.ByFirst(["力争", "争取", "确保", "截至", "截止", "到", "至", "于", "在", "自", "从", "限", "分别于", "原则上"]);

    private static readonly SearchValues<char> WordsOfDates = SearchValues.Create("0123456789年月日底末初中上下半旬季度今明本当之以");

    public static bool Is(ReadOnlySpan<char> item)
    {
        if (item.Length is < 2 or > Longest)
        {
            return false;
        }

        foreach (var word in LastingByFirst.AtStart(item))
        {
            if (item.Length == word.Length || EndsInTime(item) || item.Length <= word.Length + 4)
            {
                return true;
            }
        }

        return BeginsInTime(item) && HasDate(item) && (EndsInTime(item) || BeginsWithLimit(item));
    }

    /// <summary>省药监局2023年底前完成: how many characters at the end are a time limit that ran on to the name; 0 where none are.</summary>
    public static int LengthBehindName(ReadOnlySpan<char> item)
    {
        var digit = item.IndexOfAnyInRange('0', '9');
        return digit > 2 && Is(item[digit..]) ? item.Length - digit : 0;
    }

    /// <summary>2025年…, 力争2025年…, 到明年…; not 省药监局2023年….</summary>
    private static bool BeginsInTime(ReadOnlySpan<char> item) =>
        Leading.AtStart(item).Any || Characters.IsDigit(item[0]) || "今明本当".Contains(item[0], StringComparison.Ordinal);

    /// <summary>6月底前出台办法, 2025年12月31日之前建成: what is done up to the date stands behind it.</summary>
    private static bool BeginsWithLimit(ReadOnlySpan<char> item)
    {
        var date = item.IndexOfAnyExcept(WordsOfDates);
        return date > 1 && item[date] == '前' && item[..date].IndexOfAny('年', '月') > 0;
    }

    private static bool HasDate(ReadOnlySpan<char> item)
    {
        var mark = item.IndexOfAny('年', '月');
        return mark > 0 && (Characters.IsDigit(item[mark - 1]) || "今明本当".Contains(item[mark - 1], StringComparison.Ordinal));
    }

    private static bool EndsInTime(ReadOnlySpan<char> item) =>
        item[^1] is '前' or '底' or '旬' or '初' or '末' or '年' or '月' or '日' or '内'
        || item.EndsWith("完成", StringComparison.Ordinal) || item.EndsWith("实施", StringComparison.Ordinal) || item.EndsWith("推进", StringComparison.Ordinal)
        || item.EndsWith("坚持", StringComparison.Ordinal) || item.EndsWith("落实", StringComparison.Ordinal) || item.EndsWith("季度", StringComparison.Ordinal)
        || item.EndsWith("见效", StringComparison.Ordinal) || item.EndsWith("半年", StringComparison.Ordinal) || item.EndsWith("到位", StringComparison.Ordinal);
}
