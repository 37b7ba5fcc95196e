using System.Globalization;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Csv;

/// <summary>The columns that say who does what, the same wherever a list is shown.</summary>
internal static class AssignmentCells
{
    public static string[] Headings { get; } =
    [
        "责任清单", "角色", "部门（原文）", "部门", "部门标识", "类别", "是否群体", "次序", "完成时限", "现承接机构", "置信度", "起", "止",
    ];

    public static string?[] Of(string list, string? deadline, Assignment assignment) =>
    [
        list,
        ChineseNames.Of(assignment.Role),
        assignment.AsWritten,
        assignment.Department.Name,
        assignment.Department.Id,
        ChineseNames.Of(assignment.Department.Kind),
        ChineseNames.Of(assignment.IsGroup),
        Number(assignment.Position),
        deadline,
        CurrentBody.Of(assignment.Department),
        assignment.Confidence.ToString("0.##", CultureInfo.InvariantCulture),
        Number(assignment.Span.Start),
        Number(assignment.Span.End),
    ];

    /// <summary>A list that names nobody: its own text and place, the rest empty.</summary>
    public static string?[] OfNobody(string list, string? deadline, TextSpan span) =>
        [list, null, null, null, null, null, null, null, deadline, null, null, Number(span.Start), Number(span.End)];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
