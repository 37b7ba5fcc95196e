using System.Text;

namespace PolicyGraph.Documents.Html;

/// <summary>The text between two line breaks of a page, while it is measured.</summary>
internal sealed class TextBlock
{
    /// <summary>Beyond this a block is prose, whatever words it holds.</summary>
    private const int LongestFurniture = 120;

    private static readonly string[] FurnitureWords =
    [
        "当前位置", "您的位置", "首页", "浏览次数", "阅读次数", "点击数", "字体：", "字号：", "【大", "[大", "打印", "关闭窗口", "分享到",
        "扫一扫", "二维码", "上一篇", "下一篇", "相关链接", "相关阅读", "友情链接", "版权所有", "ICP备", "网站标识码", "公网安备",
        "主办单位：", "承办单位：", "技术支持", "网站地图", "联系我们", "设为首页", "加入收藏", "无障碍", "来源：", "信息来源", "发布时间：", "发布日期：", "责任编辑",
    ];

    private readonly StringBuilder text = new();
    private int linked;

    public void Append(string data, bool isLink)
    {
        foreach (char c in data)
        {
            if (!BlankText.IsBlank(c))
            {
                text.Append(c);
                linked += isLink ? 1 : 0;
            }
        }
    }

    /// <summary>The counts of what was appended; the block is empty again.</summary>
    /// <param name="isData">It stands in a table of data, where hardly a cell is a sentence.</param>
    public BlockTally Take(bool isData)
    {
        if (text.Length == 0)
        {
            return default;
        }

        string line = text.ToString();
        int own = line.Length - linked;
        bool isLink = linked * 2 > line.Length;
        text.Clear();
        linked = 0;
        return isLink
            ? new BlockTally(0, own, 1, IsAttachment(line) ? 0 : 1)
            : new BlockTally(isData || IsSentence(line) ? own : 0, own, 1, IsFurniture(line) ? 1 : 0);
    }

    private static bool IsSentence(string line) => line.AsSpan().ContainsAny('。', '；') || line[^1] == '：';

    private static bool IsAttachment(string line) => line.AsSpan(0, Math.Min(line.Length, 8)).Contains("附件", StringComparison.Ordinal);

    private static bool IsFurniture(string line) =>
        line.Length <= LongestFurniture
        && !line.Contains('。', StringComparison.Ordinal)
        && FurnitureWords.Any(word => line.Contains(word, StringComparison.Ordinal));
}
