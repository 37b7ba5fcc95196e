using PolicyGraph.Extraction.Departments;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Departments;

public sealed class BodyShapeTests
{
    [Theory]
    [InlineData("各行业主管部门")]
    [InlineData("有关部门")]
    [InlineData("各盟行政公署")]
    [InlineData("各市人民政府")]
    [InlineData("科学素质工作联席会议成员单位")]
    [InlineData("各重点产业链牵头部门")]
    [InlineData("县（市、区）人民政府")]
    [InlineData("相关企业")]
    public void Class_of_bodies_is_one(string name)
    {
        Assert.True(BodyShape.IsClass(name));
    }

    [Theory]
    [InlineData("科技局")]
    [InlineData("鄂尔多斯市人民政府")]
    [InlineData("人民银行")]
    [InlineData("文化和旅游局")]
    [InlineData("科协")]
    public void Single_body_is_no_class(string name)
    {
        Assert.False(BodyShape.IsClass(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("部门")]
    [InlineData("有关部门")]
    [InlineData("国务院相关部门")]
    [InlineData("15个部门")]
    [InlineData("单位")]
    [InlineData("多部门")]
    public void Words_that_name_nobody_keep_an_enumeration_open(string afterDeng)
    {
        Assert.True(BodyShape.IsOpenEnding(afterDeng));
    }

    [Theory]
    [InlineData("省财政厅")]
    [InlineData("省全民科学素质工作联席会议成员单位")]
    [InlineData("院校负责人")]
    public void Words_that_name_somebody_do_not(string afterDeng)
    {
        Assert.False(BodyShape.IsOpenEnding(afterDeng));
    }
}
