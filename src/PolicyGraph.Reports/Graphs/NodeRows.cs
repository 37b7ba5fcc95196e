using System.Text.Json;
using PolicyGraph.Model;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Reports.Graphs;

/// <summary>Records of a store as nodes.</summary>
internal static class NodeRows
{
    public static GraphNode Of(Region region) => new(
        GraphTables.Regions, GraphLabels.Region, region.Code, region.Name,
        [region.Name, region.FullName, EnumText<AdministrativeLevel>.Of(region.Level), region.ParentCode, Caption.Of(region.Name)]);

    public static GraphNode Of(StoredDepartment body) => new(
        GraphTables.Bodies, LabelOf(body), body.Id, body.Name,
        [body.Name, body.Aliases, EnumText<DepartmentKind>.Of(body.Kind), EnumText<AdministrativeLevel>.Of(body.Level), body.Function, Caption.Of(body.Name)]);

    /// <param name="diagnostics">Of that policy.</param>
    /// <param name="text">Null where the store has none.</param>
    public static GraphNode Of(StoredPolicy policy, IEnumerable<Diagnostic> diagnostics, string? text)
    {
        var (isLoaded, noted) = (policy.Status == PolicyStatus.Loaded, diagnostics.ToArray());
        return new(
            GraphTables.Policies, GraphLabels.Policy, policy.Id, policy.Title ?? policy.Id,
            [
                policy.Title ?? policy.Id, policy.Title, policy.DocumentNumber, EnumText<PolicyStatus>.Of(policy.Status),
                EnumText<AdministrativeLevel>.Of(policy.Level), policy.RegionCode, policy.Source, policy.IssuedOn, policy.PublishedOn,
                isLoaded ? noted.Select(note => note.Code).ToArray() : null,
                isLoaded ? noted.Select(note => JsonSerializer.Serialize(note, TextJson.Lists.Diagnostic)).ToArray() : null,
                text, Caption.OfPolicy(policy.DocumentNumber, policy.Title, policy.Id),
            ]);
    }

    public static GraphNode Of(StoredMeasure measure)
    {
        var (name, list) = (measure.Title.Length > 0 ? measure.Title : measure.Number, measure.Responsibility);
        return new(
            GraphTables.Measures, GraphLabels.Measure, measure.Id, name,
            [
                measure.PolicyId, measure.Position, name, measure.Number, measure.Path, measure.Title, measure.Text, measure.Span.Start,
                measure.Span.End, list.Text, list.Span.Start, list.Span.End, measure.Deadline, measure.Keywords,
                Caption.Of(name),
            ]);
    }

    public static string LabelOf(StoredDepartment body) => body.Kind == DepartmentKind.Group ? GraphLabels.Group : GraphLabels.Department;
}
