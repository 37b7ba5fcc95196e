using PolicyGraph.Extraction.Measures;
using PolicyGraph.Extraction.Normalization;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Measures;

public sealed class TaskColumnsTests
{
    [Theory]
    [InlineData("| 序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限 |", "3:Lead 4:Coordinate 5:Deadline", "2", 1)]
    [InlineData("| 任务 | 责 任 单 位 |", "2:Responsible", "1", 0)]
    [InlineData("| 任务 | 责任分工 |", "2:Responsible", "1", 0)]
    [InlineData("| 领域 | 任务 | 责任单位 | 责任人 | 备注 |", "3:Responsible 4:Person", "1 2", 0)]
    [InlineData("编号\t任务\t牵头责任单位\t联系电话", "3:Lead", "2", 1)]
    public void Head_with_a_column_of_bodies_says_what_each_column_holds(string line, string roles, string tasks, int number)
    {
        var columns = TaskColumns.Read(line, Split(line))!;

        Assert.Equal(roles, string.Join(' ', columns.Roles.Select(role => $"{role.Column + 1}:{role.Kind}")));
        Assert.Equal(tasks, string.Join(' ', columns.Tasks.Select(column => column + 1)));
        Assert.Equal(number, columns.Number + 1);
    }

    [Theory]
    [InlineData("| 序号 | 任务 | 完成时限 |")]
    [InlineData("| 姓名 | 责任人 |")]
    [InlineData("| 责任单位：市教育局 | 任务 |")]
    [InlineData("| 各责任单位要高度重视 | 任务 |")]
    public void Head_without_a_column_of_bodies_is_none(string line)
    {
        Assert.Null(TaskColumns.Read(line, Split(line)));
    }

    [Fact]
    public void Line_of_very_many_cells_is_no_head()
    {
        var line = string.Concat(Enumerable.Repeat("| 责任单位 ", 101)) + "|";

        Assert.Null(TaskColumns.Read(line, Split(line)));
    }

    [Fact]
    public void Labels_inside_a_row_make_its_column_one_of_bodies()
    {
        const string text = "| 任务 | 单位 |\n| 更新图书 | 牵头单位：市教育局 |";
        var (head, row) = (TableCells.Split(text, new TextLine(0, 11)), TableCells.Split(text, new TextLine(12, text.Length)));

        Assert.Null(TaskColumns.Read(text, head));
        var columns = TaskColumns.ReadLabelled(text, head, row)!;
        Assert.Equal([1], columns.Roles.Select(role => role.Column));
        Assert.Equal([0], columns.Tasks);
    }

    private static List<TableCell> Split(string line) => TableCells.Split(line, new TextLine(0, line.Length));
}
