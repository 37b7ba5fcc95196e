using PolicyGraph.Extraction.Measures;
using PolicyGraph.Extraction.Normalization;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Measures;

public sealed class TableCellsTests
{
    [Theory]
    [InlineData("| 甲 | 乙 |", "甲/乙")]
    [InlineData("|甲|乙|", "甲/乙")]
    [InlineData("| 甲 | 乙", "甲/乙")]
    [InlineData("| 甲 | | 乙 |", "甲//乙")]
    [InlineData("| | |", "/")]
    [InlineData("甲\t乙", "甲/乙")]
    [InlineData("甲\t\t乙", "甲//乙")]
    [InlineData("甲 乙", "甲 乙")]
    public void Line_is_split_into_cells(string line, string cells)
    {
        Assert.Equal(cells, string.Join('/', Split(line).Select(cell => line[cell.Start..Math.Max(cell.Start, cell.End)])));
    }

    [Theory]
    [InlineData("|---|---|", true)]
    [InlineData("| :--- | ---: |", true)]
    [InlineData("| 甲 | --- |", false)]
    public void Rule_under_a_head_is_seen(string line, bool isRule)
    {
        Assert.Equal(isRule, TableCells.IsRule(line, Split(line)));
    }

    [Theory]
    [InlineData("| 〃 |", true)]
    [InlineData("| 同上 |", true)]
    [InlineData("| |", false)]
    [InlineData("| 市科技局 |", false)]
    public void Merged_cell_is_seen(string line, bool isMerged)
    {
        Assert.Equal(isMerged, TableCells.IsMerged(line, Split(line)[0]));
    }

    private static List<TableCell> Split(string line) => TableCells.Split(line, new TextLine(0, line.Length));
}
