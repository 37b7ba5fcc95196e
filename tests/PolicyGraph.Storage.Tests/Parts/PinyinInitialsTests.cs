using PolicyGraph.Storage.Parts;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests.Parts;

public sealed class PinyinInitialsTests
{
    [Theory]
    [InlineData("科技厅", "kjt")]
    [InlineData("内蒙古自治区科学技术厅", "nmgzzqkxjst")]
    [InlineData("安徽省亳州市", "ahsbzs")]
    [InlineData("重庆市", "cqs")]
    [InlineData("中国人民银行重庆市分行", "zgrmyhcqsfx")]
    [InlineData("西藏自治区", "xzzzq")]
    [InlineData("台前县濮阳市", "tqxpys")]
    [InlineData("5G办（专班）", "gbzb")]
    [InlineData("𠮷A", "a")]
    [InlineData("", "")]
    public void Name_has_the_initials_that_people_type(string name, string initials) => Assert.Equal(initials, PinyinInitials.Of(name));

    [Fact]
    public void Ends_are_all_stretches_to_the_end_of_any_name() =>
        Assert.Equal(["jst", "jt", "kjt", "kxjst", "st", "xjst"], PinyinInitials.EndsOf(["科技厅", "科学技术厅", "厅"]));

    [Theory]
    [InlineData(" KJT ", "kjt")]
    [InlineData("k", null)]
    [InlineData("kjt科", null)]
    [InlineData("kj*", null)]
    [InlineData("kj t", null)]
    [InlineData("", null)]
    public void Only_letters_are_looked_for(string text, string? letters) => Assert.Equal(letters, PinyinInitials.QueryFor(text));

    [Fact]
    public void Every_character_of_the_names_that_are_known_has_an_initial()
    {
        string[] tables = ["regions", "organs", "functions", "central", "vertical", "successions"];
        var names = tables
            .SelectMany(table => File.ReadLines(Repository.PathOf("src", "PolicyGraph.Extraction", "Lexicon", "Data", $"{table}.tsv")))
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line).Where(character => character is >= '一' and <= '鿿').Distinct().ToArray();
        Assert.True(names.Length > 1000);
        Assert.DoesNotContain(names, character => PinyinInitials.Of(character.ToString()).Length != 1);
    }
}
