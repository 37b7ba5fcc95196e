using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Departments;

public sealed class NameReaderTests
{
    [Fact]
    public void Nothing_is_no_body_and_no_place()
    {
        var parts = new NameReader(PolicyLexicon.Default, own: null, isCentralDocument: false).Read("");
        Assert.False(parts.IsKnown);
        Assert.Equal(PlaceKind.None, parts.Place);
    }
}
