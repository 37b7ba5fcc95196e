using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>What the columns of a task table hold.</summary>
/// <param name="Tasks">Goals among them.</param>
internal sealed record TaskColumns(List<(int Column, LabelKind Kind)> Roles, List<int> Tasks, int Number)
{
    // A line of more cells is no table that people fill in, and its rows would cost their product.
    private const int MostColumns = 100;
    private const int LongestHead = 12;

    private static readonly string[] NumberHeads = ["序号", "编号", "项号"];
    private static readonly string[] DutyHeads = ["责任分工", "职责分工", "部门分工", "单位分工", "责任划分"];
    private static readonly string[] TaskNouns = ["项目", "指标", "内容", "事项"];
    private static readonly string[] GoalNouns = ["目标", "成效", "成果", "标志"];
    private static readonly string[] NoTaskHeads = ["备注", "说明", "是否", "联系人", "联系电话", "进展", "进度", "推进情况", "完成情况", "落实情况", "考核", "分值", "领导", "市长", "县长", "区长", "州长", "签字", "电话"];

    /// <summary>Columns that say how far a task before them is to come: 2025年目标. They name no task of their own.</summary>
    public List<int> Goals { get; } = [];

    /// <summary>Columns among the roles whose heads no table has: 考核单位. Who stands in them assists.</summary>
    public List<int> Others { get; } = [];

    /// <summary>The columns, if the cells are a head with at least one column of bodies; else null.</summary>
    public static TaskColumns? Read(string text, List<TableCell> cells)
    {
        if (cells.Count > MostColumns || !cells.Exists(cell => IsOfBodies(text, cell)))
        {
            return null;
        }

        var columns = new TaskColumns([], [], -1);
        for (var i = 0; i < cells.Count; i++)
        {
            columns = columns.With(text, i, cells[i]);
        }

        return columns;
    }

    /// <summary>The columns where the head says nothing of bodies but a row does: 牵头单位：甲局 配合单位：乙局 in one cell.</summary>
    public static TaskColumns? ReadLabelled(string text, List<TableCell> head, List<TableCell> row)
    {
        if (row.Count > MostColumns || !row.Exists(cell => IsLabelled(text, cell)))
        {
            return null;
        }

        var columns = new TaskColumns([], [], -1);
        for (var i = 0; i < row.Count; i++)
        {
            if (IsLabelled(text, row[i]))
            {
                columns.Roles.Add((i, LabelKind.Responsible));
            }
            else
            {
                columns = columns.With(text, i, i < head.Count ? head[i] : default);
            }
        }

        // 牵头单位：甲局 | 配合单位：乙局 and no task beside them: a line that a tab parts.
        return columns.Tasks.Count == 0 ? null : columns;
    }

    private static bool IsLabelled(string text, TableCell cell) =>
        !cell.IsEmpty && Label.Read(text.AsSpan(cell.Start, cell.End - cell.Start)) is { Kind: not (LabelKind.Person or LabelKind.Deadline) };

    /// <summary>Whether the cell is the head of a column of bodies. Every row of a table is asked, and nearly all of their cells are longer.</summary>
    private static bool IsOfBodies(string text, TableCell cell)
    {
        if (cell.IsEmpty || text.AsSpan(cell.Start, cell.End - cell.Start).Count(' ') < cell.End - cell.Start - LongestHead)
        {
            return false;
        }

        var head = HeadOf(text, cell);
        return Array.IndexOf(DutyHeads, head) >= 0 || Label.ReadWords(WordsOf(head)) is { Kind: not (LabelKind.Deadline or LabelKind.Person) };
    }

    private static string HeadOf(string text, TableCell cell) => cell.IsEmpty ? "" : text[cell.Start..cell.End].Replace(" ", "", StringComparison.Ordinal);

    /// <summary>牵头处室 of 市卫健委内牵头处室; empty where a head is too long to be a label.</summary>
    private static ReadOnlySpan<char> WordsOf(string head) =>
        head.Length <= LongestHead && !head.Contains('：') ? head.AsSpan(head.IndexOf('内', StringComparison.Ordinal) + 1) : default;

    private TaskColumns With(string text, int column, TableCell cell)
    {
        var head = HeadOf(text, cell);
        if (Array.IndexOf(DutyHeads, head) >= 0)
        {
            Roles.Add((column, LabelKind.Responsible));
        }
        else if (Label.OfHead(WordsOf(head)) is { } label)
        {
            Roles.Add((column, label.Kind));
        }
        else if (Array.IndexOf(NumberHeads, head) >= 0)
        {
            return this with { Number = column };
        }
        else if (OtherLabels.IsCalledLikeOne(head))
        {
            Roles.Add((column, LabelKind.Coordinate));
            Others.Add(column);
        }
        else if (Array.Exists(TaskNouns, noun => head.EndsWith(noun, StringComparison.Ordinal)) || !Array.Exists(NoTaskHeads, word => head.Contains(word, StringComparison.Ordinal)))
        {
            if (Tasks.Count > 0 && Array.Exists(GoalNouns, noun => head.EndsWith(noun, StringComparison.Ordinal)))
            {
                Goals.Add(column);
            }

            Tasks.Add(column);
        }

        return this;
    }
}
