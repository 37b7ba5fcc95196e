using PolicyGraph.Extraction.Responsibilities;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Responsibilities;

public sealed class LabelTests
{
    [Theory]
    [InlineData("牵头单位：市科技局", "Lead", 5)]
    [InlineData("牵头部门：市科技局", "Lead", 5)]
    [InlineData("总牵头单位：市科技局", "Lead", 6)]
    [InlineData("主办单位：市科技局", "Lead", 5)]
    [InlineData("责任单位：市科技局", "Responsible", 5)]
    [InlineData("责任部门：市科技局", "Responsible", 5)]
    [InlineData("责任主体：市科技局", "Responsible", 5)]
    [InlineData("承办单位：市科技局", "Responsible", 5)]
    [InlineData("配合单位：市科技局", "Coordinate", 5)]
    [InlineData("协办单位：市科技局", "Coordinate", 5)]
    [InlineData("参与单位：市科技局", "Coordinate", 5)]
    [InlineData("数据提供单位：市科技局", "Coordinate", 7)]
    [InlineData("【牵头单位】市科技局", "Lead", 6)]
    [InlineData("【责任单位】：市科技局", "Responsible", 7)]
    [InlineData("[责任单位]市科技局", "Responsible", 6)]
    [InlineData("责任单位 ：市科技局", "Responsible", 6)]
    [InlineData("责任人：王某某", "Person", 4)]
    [InlineData("责任领导：王某某", "Person", 5)]
    [InlineData("完成时限：2026年", "Deadline", 5)]
    [InlineData("完成时间：2026年", "Deadline", 5)]
    public void Label_at_the_start_is_read(string text, string kind, int length)
    {
        Assert.Equal((kind, length), Label.Read(text) is { } label ? (label.Kind.ToString(), label.Length) : default);
    }

    [Theory]
    [InlineData("")]
    [InlineData("责任单位要落实责任")]
    [InlineData("责任单位名单附后：")]
    [InlineData("责任：重大")]
    [InlineData("市科技局：")]
    [InlineData("【责任单位")]
    [InlineData("【责任】")]
    [InlineData("：")]
    public void Other_text_is_no_label(string text)
    {
        Assert.Null(Label.Read(text));
    }

    [Theory]
    [InlineData("牵头单位", "Lead")]
    [InlineData("责任单位", "Responsible")]
    [InlineData("完成时限", "Deadline")]
    [InlineData("牵头单位（部门）", "Lead")]
    public void Head_of_a_column_is_read_without_a_colon(string text, string kind)
    {
        Assert.Equal(kind, Label.ReadWords(text)?.Kind.ToString());
    }
}
