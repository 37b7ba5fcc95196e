using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Records;

/// <summary>One body tied to one measure in one role.</summary>
/// <param name="MeasurePosition">Place of the measure in its policy, from 1.</param>
/// <param name="Ordinal">Place among the assignments of the measure, from 1; unlike <paramref name="Position"/> never twice.</param>
public sealed record StoredAssignment(
    string PolicyId,
    string MeasureId,
    int MeasurePosition,
    int Ordinal,
    string DepartmentId,
    string AsWritten,
    ResponsibilityRole Role,
    bool IsGroup,
    int Position,
    double Confidence,
    string Rule,
    TextSpan Span)
{
    /// <summary>Its place in every list of assignments.</summary>
    public Cursor Cursor => Cursor.OfAssignment(PolicyId, MeasurePosition, Ordinal);
}
