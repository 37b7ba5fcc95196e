using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Views;

namespace PolicyGraph.Api.Fields;

/// <summary>Parents and children of a policy by its bases.</summary>
internal static class LineageFields
{
    private sealed record Lineage(StoredPolicy Policy, int Depth);

    public static ResolverTable AddLineageFields(this ResolverTable table) => table
        .PerObject<object>("Query.lineage", async (_, batch, cancellation) =>
            await LineageAsync(batch.Store(), batch.Arguments, cancellation).ConfigureAwait(false))
        .Property<Lineage>("Lineage.policy", lineage => lineage.Policy)
        .PerObject<Lineage>("Lineage.ancestors", async (lineage, batch, cancellation) => await PolicyLineage.AncestorsAsync(
            batch.Store(), lineage.Policy.Id, lineage.Depth, cancellation).ConfigureAwait(false))
        .PerObject<Lineage>("Lineage.descendants", async (lineage, batch, cancellation) => await PolicyLineage.DescendantsAsync(
            batch.Store(), lineage.Policy.Id, lineage.Depth, cancellation).ConfigureAwait(false))
        .Property<LineageStep>("LineageStep.distance", step => step.Distance)
        .Property<LineageStep>("LineageStep.citation", step => step.Citation)
        .Batch("LineageStep.policy", (batch, cancellation) => batch.SetOneAsync<LineageStep, StoredPolicy>(
            step => step.PolicyId, batch.Store().GetPoliciesAsync, policy => policy.Id, cancellation));

    private static async Task<Lineage> LineageAsync(IGraphReader store, ArgumentValues arguments, CancellationToken cancellation)
    {
        var depth = arguments["depth"] as int? ?? 3;
        if (depth is < 1 or > PolicyLineage.MaxDepth)
            throw new ResolverException($"depth: {depth} is out of bounds; give 1 to {PolicyLineage.MaxDepth}.");
        var id = arguments.Get<string>("policyId")!;
        return await store.GetPoliciesAsync([GlobalId.KeyOf(NodeType.Policy, id)], cancellation).ConfigureAwait(false) is [var policy]
            ? new Lineage(policy, depth)
            : throw UnknownId.Of("policyId", id);
    }
}
