using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Parents and children of a policy by its bases.</summary>
internal static class LineageFields
{
    private const int MaxDepth = 10;

    private sealed record Lineage(StoredPolicy Policy, int Depth);

    /// <param name="PolicyId">The policy that the citation leads to.</param>
    private sealed record Step(int Distance, StoredCitation Citation, string PolicyId);

    public static ResolverTable AddLineageFields(this ResolverTable table) => table
        .PerObject<object>("Query.lineage", async (_, batch, cancellation) =>
            await LineageAsync(batch.Store(), batch.Arguments, cancellation).ConfigureAwait(false))
        .Property<Lineage>("Lineage.policy", lineage => lineage.Policy)
        .PerObject<Lineage>("Lineage.ancestors", async (lineage, batch, cancellation) => await StepsAsync(
            lineage, batch.Store().GetCitationsFromAsync, citation => citation.TargetId, cancellation).ConfigureAwait(false))
        .PerObject<Lineage>("Lineage.descendants", async (lineage, batch, cancellation) => await StepsAsync(
            lineage, batch.Store().GetCitationsToAsync, citation => citation.PolicyId, cancellation).ConfigureAwait(false))
        .Property<Step>("LineageStep.distance", step => step.Distance)
        .Property<Step>("LineageStep.citation", step => step.Citation)
        .Batch("LineageStep.policy", (batch, cancellation) => batch.SetOneAsync<Step, StoredPolicy>(
            step => step.PolicyId, batch.Store().GetPoliciesAsync, policy => policy.Id, cancellation));

    private static async Task<Lineage> LineageAsync(IGraphReader store, ArgumentValues arguments, CancellationToken cancellation)
    {
        var depth = arguments["depth"] as int? ?? 3;
        if (depth is < 1 or > MaxDepth)
            throw new ResolverException($"depth: {depth} is out of bounds; give 1 to {MaxDepth}.");
        var id = arguments.Get<string>("policyId")!;
        return await store.GetPoliciesAsync([GlobalId.KeyOf(NodeType.Policy, id)], cancellation).ConfigureAwait(false) is [var policy]
            ? new Lineage(policy, depth)
            : throw UnknownId.Of("policyId", id);
    }

    /// <summary>One call of the store a step; each policy is reached once, by the shortest way.</summary>
    private static async Task<List<Step>> StepsAsync(
        Lineage lineage,
        Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlyList<StoredCitation>>> load,
        Func<StoredCitation, string> other,
        CancellationToken cancellation)
    {
        var (steps, seen) = (new List<Step>(), new HashSet<string>([lineage.Policy.Id], StringComparer.Ordinal));
        string[] open = [lineage.Policy.Id];
        for (var distance = 1; distance <= lineage.Depth && open.Length > 0; distance++)
        {
            var found = await load(open, cancellation).ConfigureAwait(false);
            Step[] reached = [.. found.Where(c => c.Kind == CitationKind.Basis && seen.Add(other(c))).Select(c => new Step(distance, c, other(c)))];
            steps.AddRange(reached);
            open = BatchLoading.KeysOf(reached.Select(step => step.PolicyId));
        }
        return steps;
    }
}
