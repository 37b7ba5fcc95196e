using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Measures;

public sealed class StatedColumnsTests
{
    private const string Row = "王 某 | 县教育局 | 县财政局、各镇 |";

    private static readonly ExtractionPipeline Pipeline = new(PolicyLexicon.Default);

    [Theory]
    [InlineData("南陵县重点任务分解表，分管县领导、牵头责任单位、责任单位三栏", Row)]
    [InlineData("分管县领导 | 牵头责任单位 | 责任单位", Row)]
    [InlineData("【牵头责任单位、责任单位两栏】", "县教育局\n\n县财政局、各镇")]
    [InlineData("牵头责任单位\t责任单位", "县教育局\t县财政局、各镇")]
    public void Row_whose_columns_the_context_names_is_read_by_them(string context, string row) =>
        Assert.Equal(["Lead 县教育局", "Shared 县财政局", "Shared 各镇"], Read(row, context));

    [Fact]
    public void Time_limit_of_a_row_is_that_of_its_column() =>
        Assert.Equal("6月底前", Pipeline.ReadList("县教育局 | 6月底前", "南陵县", "责任单位、完成时限两栏").Deadline);

    [Theory]
    [InlineData("牵头责任单位、责任单位两栏")]
    [InlineData("由县教育局、县财政局负责")]
    [InlineData("")]
    public void Row_whose_columns_the_context_does_not_name_has_no_lead(string context) =>
        Assert.DoesNotContain(Read(Row, context), each => each.StartsWith("Lead", StringComparison.Ordinal));

    [Fact]
    public void List_keeps_its_own_roles_beside_a_context_with_columns() =>
        Assert.Equal(["Lead 县教育局", "Coordinate 县财政局"], Read("（县教育局牵头，县财政局配合）", "牵头责任单位、责任单位两栏"));

    private static IEnumerable<string> Read(string row, string context) =>
        Pipeline.ReadList(row, "南陵县", context).Assignments.Select(each => $"{each.Role} {each.AsWritten}");
}
