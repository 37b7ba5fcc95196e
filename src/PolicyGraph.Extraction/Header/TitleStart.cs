using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Header;

/// <summary>Where the title of a line begins, behind what pages print in front of it: labels, columns, letterheads, numbers.</summary>
internal sealed class TitleStart(string text, DocumentNumberReader numbers)
{
    private const int LongestNumber = 24;
    private const int LongestLead = 140;
    private static readonly string[] Labels = ["标题：", "名称：", "文件名称：", "信息名称：", "标 题：", "中文名：", "中文名称："];

    public int In(TextLine line)
    {
        var start = line.Start;
        while (start < line.End && text[start] is Characters.Indent or ' ')
        {
            start++;
        }

        foreach (var label in Labels)
        {
            if (text.AsSpan(start, line.End - start).StartsWith(label, StringComparison.Ordinal))
            {
                return start + label.Length;
            }
        }

        return SkipRepeatedHead(SkipLetterhead(SkipNumber(SkipColumn(start, line.End), line.End), line.End), line.End);
    }

    /// <summary>•…, 【某某法规】…: a column of the site. 【文字解读】 makes another paper of it.</summary>
    private int SkipColumn(int start, int end)
    {
        const int longestColumn = 20;
        if (start < end && text[start] is '•' or '●')
        {
            start++;
        }

        return start < end && text[start] == '【' && text.AsSpan(start, Math.Min(longestColumn, end - start)).IndexOf('】') is > 0 and var close && !text.AsSpan(start, close).EndsWith("解读", StringComparison.Ordinal)
            ? start + close + 1 : start;
    }

    /// <summary>国办发〔2016〕25号《…》, 石政发〔2020〕3号-….</summary>
    private int SkipNumber(int start, int end)
    {
        var number = NumberAt(start, end);
        return number is not { } behind ? start : text[behind] == '《' ? behind : text[behind] == '-' ? behind + 1 : start;
    }

    /// <summary>某某市人民政府文件某政发〔2022〕9号关于…, on a page that lost its lines.</summary>
    private int SkipLetterhead(int start, int end)
    {
        const string file = "文件";
        var at = text.IndexOf(file, start, Math.Min(LongestLead, end - start), StringComparison.Ordinal);
        return at >= 0 ? NumberAt(at + file.Length, end) ?? start : start;
    }

    /// <summary>某某厅某某厅关于…: a letterhead in front of a title that begins with the same name.</summary>
    private int SkipRepeatedHead(int start, int end)
    {
        const int compared = 6;
        var about = text.IndexOf("关于", start, Math.Min(LongestLead, end - start), StringComparison.Ordinal);
        return about - start > 2 * compared ? start + text.AsSpan(start, about - start).LastIndexOf(text.AsSpan(start, compared)) : start;
    }

    /// <summary>Behind the number that begins at <paramref name="start"/>; null where none does or nothing follows.</summary>
    private int? NumberAt(int start, int end)
    {
        return numbers.First(text, start, Math.Min(end, start + LongestNumber)) is { } number && number.Start == start && number.End < end ? number.End : null;
    }
}
