using PolicyGraph.Extraction.Normalization;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Normalization;

public sealed class WrapWidthTests
{
    private const string FullLine = "每年更新图书室的图书并且听取群众的意见";

    [Fact]
    public void Lines_equally_long_that_break_off_have_a_width()
    {
        var text = Lines(FullLine, 8);

        Assert.Equal(19, Measure(text)?.Width);
    }

    [Fact]
    public void Half_width_characters_count_half()
    {
        Assert.Equal(18.5, Measure(Lines("到2025年建成图书室300个并且听取意见建", 8))?.Width);
    }

    [Fact]
    public void Short_line_between_full_ones_is_not_full()
    {
        var text = Lines(FullLine, 8) + "\n到此为止。\n" + Lines(FullLine, 2);
        var lines = TextLines.Split(text);
        var width = WrapWidth.Measure(text, lines)!;

        Assert.Equal([8], Enumerable.Range(0, lines.Count).Where(i => !width.IsFull(text, lines[i])));
    }

    [Theory]
    [InlineData(FullLine, 5)]
    [InlineData("每年更新图书。", 20)]
    [InlineData("每年更新图书室的图书并且听取群众的意见。", 20)]
    public void Few_short_or_finished_lines_have_none(string line, int count)
    {
        Assert.Null(Measure(Lines(line, count)));
    }

    [Fact]
    public void Lines_of_many_lengths_have_none()
    {
        Assert.Null(Measure(string.Join('\n', Enumerable.Range(1, 20).Select(length => new string('图', length * 3)))));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Paragraphs_are_indented_where_more_than_two_lines_are(int indented, bool expected)
    {
        var text = Lines(FullLine, 8) + string.Concat(Enumerable.Repeat("\n\u3000" + FullLine, indented));

        Assert.Equal(expected, Measure(text)?.IndentsParagraphs);
    }

    private static string Lines(string line, int count) => string.Join('\n', Enumerable.Repeat(line, count));

    private static WrapWidth? Measure(string text) => WrapWidth.Measure(text, TextLines.Split(text));
}
