using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Citation.</summary>
internal static class CitationFields
{
    public static ResolverTable AddCitationFields(this ResolverTable table) => table
        .Property<StoredCitation>("Citation.kind", citation => EnumNames<CitationKind>.Of(citation.Kind))
        .Property<StoredCitation>("Citation.title", citation => citation.Citation.Title)
        .Property<StoredCitation>("Citation.documentNumber", citation => citation.Citation.DocumentNumber)
        .Property<StoredCitation>("Citation.span", citation => citation.Citation.Span)
        .Batch("Citation.from", (batch, cancellation) => batch.SetOneAsync<StoredCitation, StoredPolicy>(
            citation => citation.PolicyId, batch.Store().GetPoliciesAsync, policy => policy.Id, cancellation))
        .Batch("Citation.measure", (batch, cancellation) => batch.SetOneAsync<StoredCitation, StoredMeasure>(
            citation => citation.MeasureId, batch.Store().GetMeasuresAsync, measure => measure.Id, cancellation))
        .Batch("Citation.policy", (batch, cancellation) => batch.SetOneAsync<StoredCitation, StoredPolicy>(
            citation => citation.TargetId, batch.Store().GetPoliciesAsync, policy => policy.Id, cancellation));
}
