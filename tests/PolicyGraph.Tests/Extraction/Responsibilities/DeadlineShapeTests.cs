using PolicyGraph.Extraction.Responsibilities;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Responsibilities;

public sealed class DeadlineShapeTests
{
    [Theory]
    [InlineData("2025年底前完成")]
    [InlineData("2025年12月底前")]
    [InlineData("2026年6月")]
    [InlineData("6月底前完成")]
    [InlineData("今年年底前完成")]
    [InlineData("长期坚持")]
    [InlineData("持续推进")]
    [InlineData("年底前")]
    [InlineData("2025年第三季度")]
    public void Time_limit_is_one(string item)
    {
        Assert.True(DeadlineShape.Is(item));
    }

    [Theory]
    [InlineData("")]
    [InlineData("市科技局")]
    [InlineData("2025年任务由市科技局负责")]
    [InlineData("青年局")]
    [InlineData("各有关部门")]
    public void Other_items_are_none(string item)
    {
        Assert.False(DeadlineShape.Is(item));
    }
}
