using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Views;

/// <summary>Parents and children of a policy by its bases. One call of the store a step; each policy is reached once, by the shortest way.</summary>
public static class PolicyLineage
{
    public const int MaxDepth = 10;

    /// <summary>Policies that it rests on, nearest first.</summary>
    public static Task<IReadOnlyList<LineageStep>> AncestorsAsync(
        IGraphReader store, string policyId, int depth, CancellationToken cancellation = default) =>
        StepsAsync(policyId, depth, store.GetCitationsFromAsync, citation => citation.TargetId, cancellation);

    /// <summary>Policies that rest on it, nearest first.</summary>
    public static Task<IReadOnlyList<LineageStep>> DescendantsAsync(
        IGraphReader store, string policyId, int depth, CancellationToken cancellation = default) =>
        StepsAsync(policyId, depth, store.GetCitationsToAsync, citation => citation.PolicyId, cancellation);

    private static async Task<IReadOnlyList<LineageStep>> StepsAsync(
        string policyId,
        int depth,
        Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlyList<StoredCitation>>> load,
        Func<StoredCitation, string> other,
        CancellationToken cancellation)
    {
        var (steps, seen) = (new List<LineageStep>(), new HashSet<string>([policyId], StringComparer.Ordinal));
        string[] open = [policyId];
        for (var distance = 1; distance <= depth && open.Length > 0; distance++)
        {
            var found = await load(open, cancellation).ConfigureAwait(false);
            LineageStep[] reached = [.. found.Where(c => c.Kind == CitationKind.Basis && seen.Add(other(c))).Select(c => new LineageStep(distance, c, other(c)))];
            steps.AddRange(reached);
            open = [.. reached.Select(step => step.PolicyId)];
        }
        return steps;
    }
}
