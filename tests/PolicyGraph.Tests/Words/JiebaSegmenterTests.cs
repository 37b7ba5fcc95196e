using PolicyGraph.Tests.Support;
using PolicyGraph.Words;
using PolicyGraph.Words.Segmentation;
using Xunit;

namespace PolicyGraph.Tests.Words;

/// <summary>The expected cuts are those of python3-jieba 0.42.1.</summary>
public sealed class JiebaSegmenterTests
{
    private const string NoPeer = "python3-jieba is not installed.";

    private static readonly string[] Bodies = ["科技厅", "科学技术厅", "市场监管局", "发展改革委", "人力资源社会保障厅", "市场监督管理局", "乡村振兴局"];

    [Theory]
    [InlineData("社区食堂要把每日菜价贴在门口")]
    [InlineData("由市科技局牵头，工业和信息化局配合")]
    public void Cut_text_joined_again_is_the_text(string text) => Assert.Equal(text, string.Concat(JiebaSegmenter.Default.Words(text)));

    [Fact]
    public void Corpus_is_cut_as_jieba_cuts_it()
    {
        var texts = Corpus();
        Assert.SkipWhen(texts is null, "../shared/corpus is not there.");
        AssertAsPeer(JiebaSegmenter.Default, [], texts);
    }

    [Fact]
    public void Corpus_is_cut_as_jieba_cuts_it_with_the_same_words_added()
    {
        var texts = Corpus();
        Assert.SkipWhen(texts is null, "../shared/corpus is not there.");
        AssertAsPeer(JiebaSegmenter.Default.With(Bodies), Bodies, texts);
    }

    [Fact]
    public void Samples_and_odd_texts_are_cut_as_jieba_cuts_them()
    {
        string[] odd =
        [
            "", " ", "\r\n", "a\r\nb\n\r", "\u3000一\u00A0二\u2028三\x1c四", "C++ c# AT&T T恤 3.14% 1.2.3 a.b .5% 12abc.5%x -_- 2024—2026年", "𠮷野家在𠮷林", "龘靐齉爩鱻麤",
            "王小明硕士毕业于中国科学院计算所后在日本京都大学深造", "他来到了网易杭研大厦", "工信处女干事每月经过下属科室", "乒乓球拍卖完了", "ｆｕｌｌ１２３", "一二三四五六七八九十百千万亿", new string('的', 700), new string('鿕', 300),
            "不不不不办办办理理理", "嘎查村嘎查嘎查嘎查", "互联网+政务服务", "“双随机、一公开”", "GB/T4754—2017", "①②③㈠",
        ];
        var samples = Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        AssertAsPeer(JiebaSegmenter.Default, [], [.. odd, .. samples]);
    }

    private static void AssertAsPeer(JiebaSegmenter segmenter, string[] words, string[] texts)
    {
        var expected = JiebaPeer.Cut(words, texts);
        Assert.SkipWhen(expected is null, NoPeer);
        for (var i = 0; i < texts.Length; i++)
            Assert.Equal(expected[i], segmenter.Words(texts[i]));
    }

    private static string[]? Corpus()
    {
        var folder = Path.GetFullPath(Repository.PathOf("..", "shared", "corpus", "documents"));
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText)] : null;
    }
}
