using PolicyGraph.Cli.Output;
using PolicyGraph.Model;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Tests.Cli;

public sealed class CsvOutputTests
{
    [Fact]
    public void Csv_has_a_byte_order_mark_carriage_returns_and_a_row_for_each_assignment() =>
        Approved.Equal("whole.csv", Written.As(OutputFormat.Csv, SomePolicy.Whole).Replace("\uFEFF", "<BOM>").Replace("\r", "<CR>"));

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠1")]
    public void Csv_cell_that_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe(string title)
    {
        var csv = Written.As(OutputFormat.Csv, SomePolicy.With(SomePolicy.Measure(title, null)));
        Assert.Contains($"'{title.Replace("\"", "\"\"")}", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1=1")]
    [InlineData("'quoted")]
    [InlineData("市科技局-市财政局")]
    public void Csv_cell_that_is_no_formula_stays_as_it_is(string title) => Assert.Contains(
        $",{title},", Written.As(OutputFormat.Csv, SomePolicy.With(SomePolicy.Measure(title, null))), StringComparison.Ordinal);

    [Fact]
    public void Csv_cell_with_line_break_quote_and_comma_reads_back_whole()
    {
        const string title = "第一行\n第二行，\"引号\",逗号";
        var stream = new StringReader(Written.As(OutputFormat.Csv, SomePolicy.With(
            SomePolicy.Measure(title, null, SomePolicy.Assignment("市财政局", ResponsibilityRole.Lead)))));
        using var csv = new CsvHelper.CsvReader(stream, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(csv.Read() && csv.ReadHeader() && csv.Read());
        Assert.Equal(title, csv.GetField("措施"));
    }
}
