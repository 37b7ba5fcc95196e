using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Views;

/// <param name="Roles">One a column of the matrix; null where the body does not have the measure.</param>
public sealed record MatrixRow(
    StoredMeasure Measure, IReadOnlyList<ResponsibilityRole?> Roles, IReadOnlyList<StoredAssignment> Assignments);
