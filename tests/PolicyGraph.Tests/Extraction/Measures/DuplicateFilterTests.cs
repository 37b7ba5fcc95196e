using PolicyGraph.Model;
using PolicyGraph.Tests.Extraction.Support;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Measures;

public sealed class DuplicateFilterTests
{
    private const string Page = "一、设施\n在村民活动场所旁设点。（省自然资源厅负责）\n二、图书\n每年更新图书。（省文化和旅游厅负责）\n";

    [Fact]
    public void Page_printed_twice_gives_each_measure_once()
    {
        var policy = Extracted.From(Page + Page);

        Assert.Equal(["1.1", "2.1"], policy.Measures.Select(measure => measure.Number));
        Assert.Contains(
            new Diagnostic("PG3002", DiagnosticSeverity.Info, "2 measures are printed again and counted once; the first repetition is here.", new TextSpan(67, 77)),
            policy.Diagnostics);
    }

    [Fact]
    public void Page_printed_once_is_not_touched()
    {
        Assert.DoesNotContain(Extracted.From(Page).Diagnostics, each => each.Code is "PG3002" or "PG3003");
    }

    [Fact]
    public void Same_list_behind_different_tasks_stays()
    {
        Assert.Equal(2, Extracted.From("一、设施\n设点。（省文化和旅游厅负责）\n二、图书\n更新。（省文化和旅游厅负责）").Measures.Length);
    }

    [Fact]
    public void Rows_of_a_table_that_are_alike_stay()
    {
        Assert.Equal(2, Extracted.From("| 任务 | 责任单位 |\n| --- | --- |\n| 更新图书 | 市教育局 |\n| 更新图书 | 市教育局 |").Measures.Length);
    }
}
