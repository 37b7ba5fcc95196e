using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>What the columns of a task table hold.</summary>
internal sealed record TaskColumns(List<(int Column, LabelKind Kind)> Roles, List<int> Tasks, int Number)
{
    // A line of more cells is no table that people fill in, and its rows would cost their product.
    private const int MostColumns = 100;

    private static readonly string[] NumberHeads = ["序号", "编号", "项号"];
    private static readonly string[] NoTaskHeads = ["备注", "联系人", "联系电话", "进展", "考核", "分值", "牵头领导", "责任领导", "签字", "电话"];

    /// <summary>The columns, if the cells are a head with at least one column of bodies; else null.</summary>
    public static TaskColumns? Read(string text, List<TableCell> cells)
    {
        if (cells.Count > MostColumns)
        {
            return null;
        }

        var columns = new TaskColumns([], [], -1);
        var hasBodies = false;
        for (var i = 0; i < cells.Count; i++)
        {
            var head = text[cells[i].Start..Math.Max(cells[i].Start, cells[i].End)].Replace(" ", "", StringComparison.Ordinal);
            if (head.Length <= 12 && Label.ReadWords(head) is { } label && !head.Contains('：'))
            {
                columns.Roles.Add((i, label.Kind));
                hasBodies |= label.Kind is not (LabelKind.Deadline or LabelKind.Person);
            }
            else if (Array.IndexOf(NumberHeads, head) >= 0)
            {
                columns = columns with { Number = i };
            }
            else if (!Array.Exists(NoTaskHeads, word => head.Contains(word, StringComparison.Ordinal)))
            {
                columns.Tasks.Add(i);
            }
        }

        return hasBodies ? columns : null;
    }
}
