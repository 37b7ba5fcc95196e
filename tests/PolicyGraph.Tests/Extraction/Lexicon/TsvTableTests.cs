using PolicyGraph.Extraction.Lexicon;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Lexicon;

public sealed class TsvTableTests
{
    private static readonly TsvTable Table = new("t.tsv", ["name", "shorts", "source"]);

    [Fact]
    public void Rows_are_read_without_comments_and_header()
    {
        var rows = Read("# note\nname\tshorts\tsource\n甲\tA|B\tx\n# note\n乙\t\ty\n");

        Assert.Equal(["甲", "乙"], rows.Select(row => row[0]));
        Assert.Equal(["A", "B"], rows[0].Many(1));
        Assert.Empty(rows[1].Many(1));
    }

    [Theory]
    [InlineData("name\tshort\tsource\n", "t.tsv, line 1: the header must be name ⇥ shorts ⇥ source.")]
    [InlineData("name\tshorts\tsource\n甲\n", "t.tsv, line 2: 1 columns where 3 are expected (name, shorts, source); separate them by tabs.")]
    [InlineData("name\tshorts\tsource\n甲\tA\tx\ty\n", "t.tsv, line 2: 4 columns where 3 are expected (name, shorts, source); separate them by tabs.")]
    public void Table_that_does_not_fit_is_refused(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(text)).Message);
    }

    private static List<TsvRow> Read(string text) => [.. Table.Read(new StringReader(text))];
}
