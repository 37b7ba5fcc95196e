using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Assignment, and how it was read.</summary>
internal static class AssignmentFields
{
    private sealed record Explanation(
        StoredAssignment Assignment, StoredMeasure Measure, string? MatchedName, IReadOnlyList<SuccessionEnd> Reforms);

    public static ResolverTable AddAssignmentFields(this ResolverTable table) => table
        .Property<StoredAssignment>("Assignment.role", assignment => EnumNames<ResponsibilityRole>.Of(assignment.Role))
        .Property<StoredAssignment>("Assignment.group", assignment => assignment.IsGroup)
        .Property<StoredAssignment>("Assignment.position", assignment => assignment.Position)
        .Property<StoredAssignment>("Assignment.asWritten", assignment => assignment.AsWritten)
        .Property<StoredAssignment>("Assignment.confidence", assignment => assignment.Confidence)
        .Property<StoredAssignment>("Assignment.span", assignment => assignment.Span)
        .Batch("Assignment.department", (batch, cancellation) => batch.SetOneAsync<StoredAssignment, StoredDepartment>(
            assignment => assignment.DepartmentId, batch.Store().GetDepartmentsAsync, body => body.Id, cancellation))
        .Batch("Assignment.measure", (batch, cancellation) => batch.SetOneAsync<StoredAssignment, StoredMeasure>(
            assignment => assignment.MeasureId, batch.Store().GetMeasuresAsync, measure => measure.Id, cancellation))
        .Batch("Assignment.explain", ExplainAsync)
        .Property<Explanation>("Explanation.asWritten", why => why.Assignment.AsWritten)
        .Property<Explanation>("Explanation.span", why => why.Assignment.Span)
        .Property<Explanation>("Explanation.path", why => why.Measure.Path)
        .Property<Explanation>("Explanation.responsibility", why => why.Measure.Responsibility)
        .Property<Explanation>("Explanation.rule", why => why.Assignment.Rule)
        .Property<Explanation>("Explanation.matchedName", why => why.MatchedName)
        .Property<Explanation>("Explanation.reforms", why => why.Reforms);

    private static async ValueTask ExplainAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var store = batch.Store();
        var bodyIds = batch.Keys<StoredAssignment>(assignment => assignment.DepartmentId);
        var measures = (await store.GetMeasuresAsync(batch.Keys<StoredAssignment>(assignment => assignment.MeasureId), cancellation).ConfigureAwait(false))
            .ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        var bodies = (await store.GetDepartmentsAsync(bodyIds, cancellation).ConfigureAwait(false))
            .ToDictionary(body => body.Id, StringComparer.Ordinal);
        var reforms = (await store.GetSuccessorsAsync(bodyIds, cancellation).ConfigureAwait(false))
            .ToLookup(reform => reform.PredecessorId, SuccessionEnd.Later, StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
        {
            var assignment = batch.Parent<StoredAssignment>(i);
            if (measures.TryGetValue(assignment.MeasureId, out var measure) && bodies.TryGetValue(assignment.DepartmentId, out var body))
                batch.Set(i, new Explanation(assignment, measure, MatchedName(body, assignment.AsWritten), [.. reforms[body.Id]]));
        }
    }

    private static string? MatchedName(StoredDepartment body, string asWritten) =>
        body.Aliases.Prepend(body.Name).FirstOrDefault(name => name == asWritten)
        ?? body.Aliases.Prepend(body.Name).FirstOrDefault(name => name.EndsWith(asWritten, StringComparison.Ordinal));
}
