using PolicyGraph.Extraction.Lexicon;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Lexicon;

public class WordIndexTests
{
    private static readonly string[] Words = ["市", "市级", "人民政府", "自治区党委", "区", "和", "中级人民政府", "府"];

    [Theory]
    [InlineData("")]
    [InlineData("市")]
    [InlineData("市级")]
    [InlineData("市级人民政府")]
    [InlineData("人民政府")]
    [InlineData("级人民政府")]
    [InlineData("高级人民政府")]
    [InlineData("中级人民政府和")]
    [InlineData("自治区党")]
    [InlineData("自治区党委")]
    [InlineData("区自治区党委")]
    public void Words_at_either_edge_are_found_in_table_order(string text)
    {
        Assert.Equal(Words.Where(word => text.StartsWith(word, StringComparison.Ordinal)), All(WordIndex.ByFirst(Words).AtStart(text)));
        Assert.Equal(Words.Where(word => text.EndsWith(word, StringComparison.Ordinal)), All(WordIndex.ByLast(Words).AtEnd(text)));
    }

    private static List<string> All(WordMatches<string> matches)
    {
        var all = new List<string>();
        foreach (var word in matches)
        {
            all.Add(word);
        }

        return all;
    }
}
