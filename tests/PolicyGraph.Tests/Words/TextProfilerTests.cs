using PolicyGraph.Words.Profiles;
using PolicyGraph.Words.Segmentation;
using Xunit;

namespace PolicyGraph.Tests.Words;

public sealed class TextProfilerTests
{
    private const string Title = "修缮路灯";
    private const string Text = "更换老旧小区坏损路灯，夜间照明不留死角。";

    [Fact]
    public void Keywords_are_the_rarest_words_and_those_of_the_title_first() =>
        Assert.Equal(["路灯", "修缮", "坏损", "老旧", "死角", "小区", "不留", "照明"], TextProfiler.Default.Of(Title, Text).Keywords);

    [Fact]
    public void Names_and_words_of_every_measure_are_no_keywords()
    {
        var profiler = new TextProfiler(JiebaSegmenter.Default.With(["市城市管理局"]), new HashSet<string>(StringComparer.Ordinal) { "市城市管理局", "昆明市" });
        Assert.Equal(["路灯"], profiler.Of("", "昆明市要求市城市管理局进一步加强路灯工作。").Keywords);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("。", "2025 A")]
    public void Text_without_words_is_like_nothing(string title, string text)
    {
        var empty = TextProfiler.Default.Of(title, text);
        Assert.Empty(empty.Keywords);
        Assert.True(empty.Sketch.IsEmpty);
        Assert.Equal(0, empty.Sketch.LikenessTo(TextProfiler.Default.Of(Title, Text).Sketch));
    }

    [Fact]
    public void Likeness_is_the_same_from_either_side_and_after_it_was_kept()
    {
        var one = TextProfiler.Default.Of(Title, Text).Sketch;
        var other = TextProfiler.Default.Of("更换路灯", "坏损路灯三日内更换，保证小区夜间照明。").Sketch;
        Assert.Equal(1, one.LikenessTo(one));
        Assert.InRange(one.LikenessTo(other), 0.4, 0.9);
        Assert.Equal(one.LikenessTo(other), other.LikenessTo(one));
        var kept = TermSketch.Read(one.ToBytes());
        Assert.Equal(one.LikenessTo(other), kept.LikenessTo(other));
        Assert.Equal(one.Keys(), kept.Keys());
        Assert.InRange(one.Keys().Length, 1, 12);
    }
}
