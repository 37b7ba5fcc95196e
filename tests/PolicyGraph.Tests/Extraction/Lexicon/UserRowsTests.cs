using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Lexicon;

/// <summary>A user's own table adds and overrides; a row that does not fit is named with its line and what to do.</summary>
public sealed class UserRowsTests
{
    private const string Header = "# my bodies\n\n";

    [Fact]
    public void Row_of_a_body_makes_it_known()
    {
        var pipeline = new ExtractionPipeline(With("organ\t数字游民之家\t游民之家\tPUBLIC_INSTITUTION\t人才\tPLAIN\t\town\n"));
        var reading = pipeline.ReadList("（市科技局、市游民之家负责）", "成都市", null);

        Assert.Equal(["成都市科学技术局", "成都市数字游民之家"], reading.Assignments.Select(each => each.Department.Name));
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Row_of_an_alias_makes_a_name_another_of_a_known_body()
    {
        var pipeline = new ExtractionPipeline(With("alias\t社区食堂办\t民政局\town\n"));
        var reading = pipeline.ReadList("（市科技局牵头，市社区食堂办配合）", "成都市", null);

        Assert.Equal(["成都市科学技术局", "成都市民政局"], reading.Assignments.Select(each => each.Department.Name));
        Assert.Equal("市社区食堂办", reading.Assignments[1].AsWritten);
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Row_of_a_document_code_tells_the_issuer()
    {
        var pipeline = new ExtractionPipeline(With("document_code\t甲乙丙发\t成都市人民政府\t510100\town\n"));

        Assert.Equal("510100", pipeline.Extract(new("a.txt", "关于办好乡村图书室的意见\n甲乙丙发〔2019〕9号\n")).Region?.Code);
    }

    [Fact]
    public void Row_with_the_key_of_a_shipped_one_overrides_it()
    {
        var regions = With("region\t510100\t新成都市\t新成都\tCITY\town\n").Regions;

        Assert.Equal("新成都市", regions.ByCode("510100")?.Name);
        Assert.Null(regions.Find("成都市"));
    }

    [Fact]
    public void Comments_and_empty_lines_say_nothing()
    {
        Assert.NotNull(With("# only\n\n   \n"));
    }

    [Theory]
    [InlineData("body\t甲\n", "mine.tsv, line 3: 'body' names no table; begin the row with region, document_code, function, organ, central, vertical, succession, traditional or alias and a tab.")]
    [InlineData("organ 甲\n", "mine.tsv, line 3: 'organ 甲' names no table; begin the row with region, document_code, function, organ, central, vertical, succession, traditional or alias and a tab.")]
    [InlineData("region\t510199\t甲市\n", "mine.tsv, line 3: 2 columns where 5 are expected (code, name, short, level, source); separate them by tabs.")]
    [InlineData("region\t510199\t甲市\t甲\tTOWN\town\n", "mine.tsv, line 3: 'TOWN' is none of National, Province, City, County, Township.")]
    [InlineData("region\t\t甲市\t甲\tCITY\town\n", "mine.tsv, line 3: column 1 is empty.")]
    [InlineData("central\t甲部\t\tGOVERNMENT_DEPARTMENT\t甲\tlong ago\t2018\town\n", "mine.tsv, line 3: 'long ago' is no year.")]
    [InlineData("central\t甲部\t\tGOVERNMENT_DEPARTMENT\t甲\t2008\tlater\town\n", "mine.tsv, line 3: 'later' is no year.")]
    [InlineData("alias\t甲办\t乙办\town\n", "mine.tsv, line 3: '乙办' is in no table; write the name of a body without its place, such as 民政局, or add that body first.")]
    [InlineData("succession\tCENTRAL\t甲部\t乙部\tMERGER\t2018\town\n", "mine.tsv, line 3: 'MERGER' is none of Rename, Merge, Absorb, Split, FunctionTransfer.")]
    public void Row_that_does_not_fit_is_refused_with_file_line_and_remedy(string row, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => With(row)).Message);
    }

    private static PolicyLexicon With(string rows) => PolicyLexicon.WithAdditions("mine.tsv", new StringReader(Header + rows));
}
