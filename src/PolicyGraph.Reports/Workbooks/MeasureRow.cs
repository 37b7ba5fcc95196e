using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>A measure with what belongs to it.</summary>
internal sealed record MeasureRow(StoredPolicy Policy, StoredMeasure Measure, IReadOnlyList<StoredAssignment> Assignments)
{
    /// <summary>文号, or the title where there is none.</summary>
    public string Document => Policy.DocumentNumber ?? Policy.Title ?? Policy.Id;

    public IEnumerable<StoredAssignment> In(params ResponsibilityRole[] roles) =>
        Assignments.Where(assignment => roles.Contains(assignment.Role));
}
