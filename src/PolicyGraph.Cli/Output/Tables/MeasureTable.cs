using System.Collections.Immutable;
using PolicyGraph.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PolicyGraph.Cli.Output.Tables;

/// <summary>A row a measure, a column a role. Columns that no measure fills are left out.</summary>
internal static class MeasureTable
{
    /// <summary>Behind a name that stands for a class of bodies.</summary>
    private const string GroupMark = " *";

    private static readonly (ResponsibilityRole Role, string Heading)[] RoleColumns =
    [
        (ResponsibilityRole.Lead, "牵头\nlead"),
        (ResponsibilityRole.Coordinate, "配合\ncoordinate"),
        (ResponsibilityRole.Shared, "分工负责\nshared"),
        (ResponsibilityRole.Responsible, "负责\nresponsible"),
    ];

    public static Table Of(ImmutableArray<Measure> measures)
    {
        var roles = Array.FindAll(RoleColumns, column => measures.Any(measure => Has(measure, column.Role)));
        var hasDeadlines = measures.Any(measure => measure.Deadline is not null);
        var table = new Table { Border = TableBorder.Square, ShowRowSeparators = true };
        table.AddColumn("编号\nno.").AddColumn("措施\nmeasure");
        foreach (var (_, heading) in roles)
            table.AddColumn(heading);
        if (hasDeadlines)
            table.AddColumn("完成时限\ndeadline");
        foreach (var measure in measures)
            table.AddRow(Cells(measure, roles, hasDeadlines));
        return table;
    }

    private static IEnumerable<IRenderable> Cells(
        Measure measure, (ResponsibilityRole Role, string Heading)[] roles, bool hasDeadlines)
    {
        yield return Cell(measure.Number);
        yield return Cell(measure.Title);
        foreach (var (role, _) in roles)
            yield return new Text(string.Join('\n', Bodies(measure, role)));
        if (hasDeadlines)
            yield return Cell(measure.Deadline ?? "");
    }

    private static bool Has(Measure measure, ResponsibilityRole role) =>
        measure.Assignments.Any(assignment => assignment.Role == role);

    private static IEnumerable<string> Bodies(Measure measure, ResponsibilityRole role) =>
        from assignment in measure.Assignments
        where assignment.Role == role
        select PlainText.Of(assignment.Department.Name) + (assignment.IsGroup ? GroupMark : "");

    private static Text Cell(string text) => new(PlainText.Of(text));
}
