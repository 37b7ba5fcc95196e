using PolicyGraph.Cli.Stores;
using PolicyGraph.Extraction.Lexicon;
using Xunit;

namespace PolicyGraph.Tests.Words;

public sealed class LexiconProfilerTests
{
    [Fact]
    public void Lexicon_knows_the_forms_of_bodies_without_their_place() =>
        Assert.Superset(
            new HashSet<string>(["科技厅", "科学技术局", "发展改革委", "发展和改革委员会", "财政部", "税务局", "人民政府"]),
            PolicyLexicon.Default.BodyNames.ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Neither_bodies_nor_places_are_keywords()
    {
        var profile = LexiconProfiler.For(PolicyLexicon.Default).Of("", "内蒙古自治区科技厅、发展改革委和昆明市财政局共建口岸冷链仓库。");
        Assert.Equal(["冷链", "共建", "口岸", "仓库"], profile.Keywords);
    }
}
