using System.Globalization;
using PolicyGraph.Extraction;
using PolicyGraph.Model;
using Spectre.Console;

namespace PolicyGraph.Cli.Output.Tables;

/// <summary>One list, a row a body.</summary>
internal static class AssignmentTable
{
    public static void Write(IAnsiConsole console, ListReading reading)
    {
        var table = new Table { Border = TableBorder.Square };
        table.AddColumns("次序", "角色 role", "原文 as written", "部门 department", "类别 kind", "现承接机构 today");
        foreach (var assignment in reading.Assignments)
            table.AddRow(Cells(assignment));
        console.Write(table);
        if (reading.Deadline is { } deadline)
            console.Write(new Text($"完成时限 deadline: {PlainText.Of(deadline)}\n"));
        console.Profile.Out.Writer.Flush();
    }

    private static Text[] Cells(Assignment assignment) =>
    [
        new(assignment.Position.ToString(CultureInfo.InvariantCulture)),
        new(ChineseNames.Of(assignment.Role)),
        new(PlainText.Of(assignment.AsWritten)),
        new(PlainText.Of(assignment.Department.Name)),
        new(ChineseNames.Of(assignment.Department.Kind)),
        new(PlainText.Of(CurrentBody.Of(assignment.Department) ?? "")),
    ];
}
