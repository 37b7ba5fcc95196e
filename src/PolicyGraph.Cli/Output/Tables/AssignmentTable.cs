using System.Globalization;
using PolicyGraph.Extraction;
using PolicyGraph.Model;
using PolicyGraph.Reports;
using Spectre.Console;

namespace PolicyGraph.Cli.Output.Tables;

/// <summary>One list, a row a body. The last column stands only where a body has ended.</summary>
internal static class AssignmentTable
{
    public static void Write(IAnsiConsole console, ListReading reading)
    {
        var hasSuccessors = reading.Assignments.Any(assignment => CurrentBody.Of(assignment.Department) is not null);
        var table = new Table { Border = TableBorder.Square };
        table.AddColumns("次序", "角色 role", "原文 as written", "部门 department", "类别 kind");
        if (hasSuccessors)
            table.AddColumn("现承接机构 today");
        foreach (var assignment in reading.Assignments)
            table.AddRow(Cells(assignment, hasSuccessors));
        if (!reading.Assignments.IsEmpty)
            console.Write(table);
        if (reading.Deadline is { } deadline)
        {
            console.Write(new Text($"完成时限 deadline: {PlainText.Of(deadline)}"));
            console.WriteLine();
        }
        console.Profile.Out.Writer.Flush();
    }

    private static IEnumerable<Text> Cells(Assignment assignment, bool withSuccessor)
    {
        yield return new(assignment.Position.ToString(CultureInfo.InvariantCulture));
        yield return new(ChineseNames.Of(assignment.Role));
        yield return new(PlainText.Of(assignment.AsWritten));
        yield return new(PlainText.Of(assignment.Department.Name));
        yield return new(ChineseNames.Of(assignment.Department.Kind));
        if (withSuccessor)
            yield return new(PlainText.Of(CurrentBody.Of(assignment.Department) ?? ""));
    }
}
