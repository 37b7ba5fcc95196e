using PolicyGraph.Model;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Reports.Graphs;

/// <summary>Records of a store as relationships.</summary>
internal static class EdgeRows
{
    public static GraphEdge PartOf(Region region) => new(
        GraphTables.PartOf, GraphLabels.PartOf, GraphLabels.Region, region.Code, GraphLabels.Region, region.ParentCode!, []);

    public static GraphEdge InRegion(StoredDepartment body) => new(
        GraphTables.InRegion, GraphLabels.InRegion, NodeRows.LabelOf(body), body.Id, GraphLabels.Region, body.RegionCode!, []);

    public static GraphEdge Of(StoredSuccession succession) => new(
        GraphTables.SucceededBy, GraphLabels.SucceededBy, GraphLabels.Department, succession.PredecessorId, GraphLabels.Department, succession.SuccessorId,
        [EnumText<SuccessionKind>.Of(succession.Kind), succession.Year, succession.Basis]);

    public static GraphEdge Issued(StoredPolicy policy, string labelOfIssuer) => new(
        GraphTables.Issued, GraphLabels.Issued, labelOfIssuer, policy.IssuerId!, GraphLabels.Policy, policy.Id, []);

    public static GraphEdge Of(StoredCitation stored)
    {
        var (citation, type) = (stored.Citation, stored.Kind == CitationKind.Basis ? GraphLabels.BasedOn : GraphLabels.Cites);
        object?[] values = [stored.Ordinal, citation.Title, citation.DocumentNumber, citation.MeasureNumber, citation.Span.Start, citation.Span.End];
        return stored.MeasureId is { } measure
            ? new(GraphTables.MeasureCitations, type, GraphLabels.Measure, measure, GraphLabels.Policy, stored.TargetId, values)
            : new(GraphTables.Citations, type, GraphLabels.Policy, stored.PolicyId, GraphLabels.Policy, stored.TargetId, values);
    }

    public static GraphEdge HasMeasure(StoredMeasure measure) => new(
        GraphTables.HasMeasure, GraphLabels.HasMeasure, GraphLabels.Policy, measure.PolicyId, GraphLabels.Measure, measure.Id, [measure.Position]);

    public static GraphEdge Of(StoredAlignment alignment) => new(
        GraphTables.Alignments, GraphLabels.AlignedWith, GraphLabels.Measure, alignment.MeasureId, GraphLabels.Measure, alignment.AlignedMeasureId, [alignment.Score]);

    public static GraphEdge Of(StoredAssignment assignment, string labelOfBody) => new(
        GraphTables.Assignments, RelationshipTypes.Of(assignment.Role), labelOfBody, assignment.DepartmentId, GraphLabels.Measure, assignment.MeasureId,
        [
            assignment.Ordinal, assignment.Position, assignment.AsWritten, assignment.IsGroup, assignment.Confidence, assignment.Rule,
            assignment.Span.Start, assignment.Span.End,
        ]);
}
