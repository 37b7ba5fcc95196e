using PolicyGraph.Extraction.Responsibilities;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Responsibilities;

public sealed class PredicateTests
{
    [Theory]
    [InlineData("市科技局牵头", 4, "Lead")]
    [InlineData("市科技局牵头负责", 4, "Lead")]
    [InlineData("市科技局总牵头", 4, "Lead")]
    [InlineData("市科技局负责", 4, "Responsible")]
    [InlineData("市科技局具体负责", 4, "Responsible")]
    [InlineData("市科技局负责落实", 4, "Responsible")]
    [InlineData("市科技局落实", 4, "Responsible")]
    [InlineData("市科技局配合", 4, "Coordinate")]
    [InlineData("市科技局参与", 4, "Coordinate")]
    [InlineData("市科技局协同配合", 4, "Coordinate")]
    [InlineData("市科技局按职责分工负责", 4, "Shared")]
    [InlineData("市科技局按照各自职责分工负责", 4, "Shared")]
    [InlineData("市科技局分别负责", 4, "Shared")]
    [InlineData("市科技局在职责范围内抓好落实", 4, "Shared")]
    public void Words_at_the_end_give_one_body_its_role(string item, int start, string role)
    {
        Assert.Equal((start, role), Predicate.ReadAtEnd(item) is { } predicate ? (predicate.Start, predicate.RoleFor(1).ToString()) : default);
    }

    [Theory]
    [InlineData("负责", "Shared")]
    [InlineData("落实", "Shared")]
    [InlineData("牵头", "Lead")]
    [InlineData("配合", "Coordinate")]
    [InlineData("按职责分工负责", "Shared")]
    public void Several_bodies_share_what_one_is_responsible_for(string words, string role)
    {
        Assert.Equal(role, Predicate.ReadAtEnd("市科技局" + words)?.RoleFor(3).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("市科技局")]
    [InlineData("负责人")]
    [InlineData("牵头单位")]
    [InlineData("市科技局负责的")]
    [InlineData("等")]
    [InlineData("共同")]
    public void Other_words_are_no_predicate(string item)
    {
        Assert.Null(Predicate.ReadAtEnd(item));
    }

    [Fact]
    public void Open_ending_before_the_words_belongs_to_the_names()
    {
        Assert.Equal("按职责分工负责", "省科技厅等按职责分工负责"[Predicate.ReadAtEnd("省科技厅等按职责分工负责")!.Value.Start..]);
    }
}
