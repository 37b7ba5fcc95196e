using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Policy and its diagnostics.</summary>
internal static class PolicyFields
{
    private const int MaxTexts = 50;

    public static ResolverTable AddPolicyFields(this ResolverTable table) => table
        .Property<StoredPolicy>("Policy.id", policy => new GlobalId(NodeType.Policy, policy.Id).ToString())
        .Property<StoredPolicy>("Policy.title", policy => policy.Title)
        .Property<StoredPolicy>("Policy.documentNumber", policy => policy.DocumentNumber)
        .Property<StoredPolicy>("Policy.level", policy => EnumNames<AdministrativeLevel>.Of(policy.Level))
        .Property<StoredPolicy>("Policy.issuedOn", policy => policy.IssuedOn)
        .Property<StoredPolicy>("Policy.publishedOn", policy => policy.PublishedOn)
        .Property<StoredPolicy>("Policy.status", policy => EnumNames<PolicyStatus>.Of(policy.Status))
        .Property<StoredPolicy>("Policy.source", policy => policy.Source)
        .Batch("Policy.text", SetTextsAsync)
        .Batch("Policy.issuer", (batch, cancellation) => batch.SetOneAsync<StoredPolicy, StoredDepartment>(
            policy => policy.IssuerId, batch.Store().GetDepartmentsAsync, body => body.Id, cancellation))
        .Batch("Policy.region", (batch, cancellation) => batch.SetOneAsync<StoredPolicy, Region>(
            policy => policy.RegionCode, batch.Store().GetRegionsAsync, region => region.Code, cancellation))
        .Batch("Policy.measures", SetMeasuresAsync)
        .Batch("Policy.basis", (batch, cancellation) => SetCitationsAsync(batch, CitationKind.Basis, cancellation))
        .Batch("Policy.citations", (batch, cancellation) => SetCitationsAsync(batch, CitationKind.Cites, cancellation))
        .Batch("Policy.citedBy", (batch, cancellation) => batch.SetManyAsync<StoredPolicy, StoredCitation>(
            policy => policy.Id, batch.Store().GetCitationsToAsync, citation => citation.TargetId, cancellation))
        .Batch("Policy.diagnostics", (batch, cancellation) => batch.SetManyAsync<StoredPolicy, StoredDiagnostic>(
            policy => policy.Id, batch.Store().GetDiagnosticsAsync, diagnostic => diagnostic.PolicyId, cancellation))
        .Property<StoredDiagnostic>("Diagnostic.code", stored => stored.Diagnostic.Code)
        .Property<StoredDiagnostic>("Diagnostic.severity", stored => EnumNames<DiagnosticSeverity>.Of(stored.Diagnostic.Severity))
        .Property<StoredDiagnostic>("Diagnostic.message", stored => stored.Diagnostic.Message)
        .Property<StoredDiagnostic>("Diagnostic.span", stored => stored.Diagnostic.Span)
        .Property<TextSpan>("TextSpan.start", span => span.Start)
        .Property<TextSpan>("TextSpan.end", span => span.End);

    private static async ValueTask SetTextsAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var ids = batch.Keys<StoredPolicy>(policy => policy.Id);
        if (ids.Length > MaxTexts)
            throw new ResolverException($"text: {ids.Length} texts were asked for at once, at most {MaxTexts} are given; ask for smaller pages.", PageArguments.LimitCode);
        var texts = (await batch.Store().GetTextsOfPoliciesAsync(ids, cancellation).ConfigureAwait(false))
            .ToDictionary(text => text.PolicyId, text => text.Text, StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
            batch.Set(i, texts.GetValueOrDefault(batch.Parent<StoredPolicy>(i).Id));
    }

    private static ValueTask SetCitationsAsync(FieldBatch batch, CitationKind kind, CancellationToken cancellation) =>
        batch.SetManyAsync<StoredPolicy, StoredCitation>(
            policy => policy.Id,
            async (ids, token) => [.. (await batch.Store().GetCitationsFromAsync(ids, token).ConfigureAwait(false)).Where(citation => citation.Kind == kind)],
            citation => citation.PolicyId,
            cancellation);

    private static async ValueTask SetMeasuresAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var (store, page) = (batch.Store(), PageArguments.Read(batch));
        page.RequireCursorsOf(2);
        var ids = batch.Keys<StoredPolicy>(policy => policy.Id);
        var found = (await store.GetMeasuresOfPoliciesAsync(ids, page.ToRequestWithOneMore(), cancellation).ConfigureAwait(false))
            .ToLookup(measure => measure.PolicyId, StringComparer.Ordinal);
        var counts = new SharedCount(async token =>
            (await store.CountPartsOfPoliciesAsync(ids, token).ConfigureAwait(false))
                .ToDictionary(policy => policy.PolicyId, policy => (long)policy.Measures, StringComparer.Ordinal));
        for (var i = 0; i < batch.Count; i++)
        {
            var id = batch.Parent<StoredPolicy>(i).Id;
            ConnectionEdge[] edges = [.. found[id].Select(measure => new ConnectionEdge(measure.Cursor, measure))];
            batch.Set(i, page.Cut(edges, hasMore: false, token => counts.OfAsync(id, token)));
        }
    }
}
