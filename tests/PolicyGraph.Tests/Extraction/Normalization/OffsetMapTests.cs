using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Model;
using PolicyGraph.Tests.Extraction.Support;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Normalization;

public sealed class OffsetMapTests
{
    [Fact]
    public void Identity_any_offset_is_itself()
    {
        Assert.Equal(0, OffsetMap.Identity.ToOriginal(0));
        Assert.Equal(41, OffsetMap.Identity.ToOriginal(41));
        Assert.Equal(new TextSpan(3, 9), OffsetMap.Identity.ToOriginal(3, 9));
    }

    [Theory]
    [InlineData("市科技局", "科技", "科技")]
    [InlineData("區(qū)科技廳(tīng)負(fù)責(zé)", "科技厅", "科技廳")]
    [InlineData("區(qū)科技廳(tīng)負(fù)責(zé)", "区科", "區(qū)科")]
    [InlineData("市\u200B科\u200B技局", "科技", "科\u200B技")]
    [InlineData("𠮷市科技局", "科技局", "科技局")]
    [InlineData("\uFEFF市科技局", "市科技局", "市科技局")]
    [InlineData("市 科 技 局", "市科技局", "市 科 技 局")]
    [InlineData("甲\r\n乙", "甲\n乙", "甲\r\n乙")]
    public void Stretch_of_the_reading_form_leads_to_what_was_written(string original, string read, string written)
    {
        var normalized = Extracted.Normalized(original);
        var start = normalized.Text.IndexOf(read, StringComparison.Ordinal);
        Assert.True(start >= 0, $"“{read}” is not in “{normalized.Text}”.");

        Assert.Equal(written, normalized.Home(start, start + read.Length).Slice(original).ToString());
    }

    [Fact]
    public void Empty_stretch_is_empty_at_its_place()
    {
        Assert.Equal(new TextSpan(4, 4), Extracted.Normalized("甲\u200B\u200B\u200B乙").Home(1, 1));
    }
}
