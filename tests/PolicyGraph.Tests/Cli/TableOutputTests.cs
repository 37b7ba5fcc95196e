using PolicyGraph.Cli.Output;
using PolicyGraph.Model;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Tests.Cli;

public sealed class TableOutputTests
{
    private const int PlainWidth = 120;

    [Fact]
    public void Table_has_a_head_and_a_column_for_each_role_met() =>
        Approved.Equal("whole.table", Written.As(OutputFormat.Table, SomePolicy.Whole));

    [Fact]
    public void Table_leaves_out_roles_and_deadlines_that_no_measure_has() => Approved.Equal("one-role.table", Written.As(
        OutputFormat.Table,
        SomePolicy.With(SomePolicy.Measure("修路", null, SomePolicy.Assignment("市财政局", ResponsibilityRole.Lead)))));

    [Fact]
    public void Table_of_a_text_without_measures_is_its_head() => Assert.Equal(
        "（无标题 no title）\nempty.txt\n措施 0 · 责任 0 · 依据 0 · 引用 0 · 提示 0\n\n",
        Written.As(OutputFormat.Table, SomePolicy.Empty));

    [Fact]
    public void Table_wraps_long_chinese_text_within_its_width()
    {
        var table = Written.As(OutputFormat.Table, SomePolicy.With(SomePolicy.Measure(
            string.Concat(Enumerable.Repeat("推进老旧小区改造，加装电梯2000部；", 20)),
            "2030年12月底前",
            SomePolicy.Assignment("内蒙古自治区住房和城乡建设厅", ResponsibilityRole.Lead),
            SomePolicy.Assignment("内蒙古自治区市场监督管理局", ResponsibilityRole.Coordinate, 2))));
        Assert.All(table.Split('\n'), line => Assert.InRange(Columns(line), 0, PlainWidth));
        Assert.Contains(table.Split('\n'), line => Columns(line) == PlainWidth);
    }

    [Fact]
    public void Table_shows_control_characters_of_a_document_as_replacement_characters()
    {
        var table = Written.As(OutputFormat.Table, SomePolicy.With(SomePolicy.Measure("修\u001b[31m路\u0007 [red]桥[/]", null)));
        Assert.Contains("修\uFFFD[31m路\uFFFD [red]桥[/]", table, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', table);
    }

    private static int Columns(string line) => line.Sum(character => character >= '\u2E80' ? 2 : 1);
}
