using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Measure and its responsibility list.</summary>
internal static class MeasureFields
{
    public static ResolverTable AddMeasureFields(this ResolverTable table) => table
        .Property<StoredMeasure>("Measure.id", measure => new GlobalId(NodeType.Measure, measure.Id).ToString())
        .Property<StoredMeasure>("Measure.number", measure => measure.Number)
        .Property<StoredMeasure>("Measure.position", measure => measure.Position)
        .Property<StoredMeasure>("Measure.path", measure => measure.Path)
        .Property<StoredMeasure>("Measure.title", measure => measure.Title)
        .Property<StoredMeasure>("Measure.text", measure => measure.Text)
        .Property<StoredMeasure>("Measure.span", measure => measure.Span)
        .Property<StoredMeasure>("Measure.responsibility", measure => measure.Responsibility)
        .Property<StoredMeasure>("Measure.deadline", measure => measure.Deadline)
        .Property<StoredMeasure>("Measure.keywords", measure => measure.Keywords)
        .Property<Responsibility>("Responsibility.text", list => list.Text)
        .Property<Responsibility>("Responsibility.span", list => list.Span)
        .Batch("Measure.policy", (batch, cancellation) => batch.SetOneAsync<StoredMeasure, StoredPolicy>(
            measure => measure.PolicyId, batch.Store().GetPoliciesAsync, policy => policy.Id, cancellation))
        .Batch("Measure.assignments", (batch, cancellation) => batch.SetManyAsync<StoredMeasure, StoredAssignment>(
            measure => measure.Id, batch.Store().GetAssignmentsOfMeasuresAsync, assignment => assignment.MeasureId, cancellation))
        .Batch("Measure.citations", SetCitationsAsync);

    /// <summary>The store keeps citations by policy.</summary>
    private static async ValueTask SetCitationsAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var policies = batch.Keys<StoredMeasure>(measure => measure.PolicyId);
        var byMeasure = (await batch.Store().GetCitationsFromAsync(policies, cancellation).ConfigureAwait(false))
            .Where(citation => citation.MeasureId is not null)
            .ToLookup(citation => citation.MeasureId!, StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
            batch.Set(i, byMeasure[batch.Parent<StoredMeasure>(i).Id].ToArray());
    }
}
