using System.Runtime.CompilerServices;
using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Reports.Graphs;

/// <summary>
/// A whole store as nodes and relationships, a page at a time and table after table. Of the regions those in use and
/// those above them.
/// </summary>
internal sealed class StoreGraph(IGraphReader store)
{
    /// <summary>Their texts are in memory together.</summary>
    private const int PoliciesAtOnce = 50;

    /// <summary>A measure has dozens of alignments where many policies give out one task.</summary>
    private const int AlignedAtOnce = 50;

    private static readonly PolicyFilter Loaded = new() { Statuses = [PolicyStatus.Loaded] };

    private readonly SortedDictionary<string, Region> regions = new(StringComparer.Ordinal);
    private readonly HashSet<string> regionCodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);

    public async IAsyncEnumerable<IReadOnlyList<GraphNode>> NodesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var bodies in store.DepartmentsAsync(new(), cancellation).ConfigureAwait(false))
        {
            Note(bodies);
            yield return [.. bodies.Select(NodeRows.Of)];
        }
        await foreach (var policies in store.PoliciesAsync(new(), cancellation, PoliciesAtOnce).ConfigureAwait(false))
        {
            regionCodes.UnionWith(policies.Select(policy => policy.RegionCode).OfType<string>());
            var noted = (await store.GetDiagnosticsAsync(IdsOf(policies), cancellation).ConfigureAwait(false))
                .ToLookup(note => note.PolicyId, note => note.Diagnostic, StringComparer.Ordinal);
            var texts = (await store.GetTextsOfPoliciesAsync(IdsOf(policies), cancellation).ConfigureAwait(false))
                .ToDictionary(text => text.PolicyId, text => text.Text, StringComparer.Ordinal);
            yield return [.. policies.Select(policy => NodeRows.Of(policy, noted[policy.Id], texts.GetValueOrDefault(policy.Id)))];
        }
        await foreach (var measures in store.MeasuresAsync(new(), cancellation).ConfigureAwait(false))
            yield return [.. measures.Select(NodeRows.Of)];
        await ReadRegionsAsync(cancellation).ConfigureAwait(false);
        yield return [.. regions.Values.Select(NodeRows.Of)];
    }

    /// <summary>To be read after the nodes.</summary>
    public async IAsyncEnumerable<IReadOnlyList<GraphEdge>> EdgesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return [.. regions.Values.Where(region => region.ParentCode is { } parent && regions.ContainsKey(parent)).Select(EdgeRows.PartOf)];
        await foreach (var bodies in store.DepartmentsAsync(new(), cancellation).ConfigureAwait(false))
            yield return [.. bodies.Where(body => body.RegionCode is not null).Select(EdgeRows.InRegion)];
        await foreach (var bodies in store.DepartmentsAsync(new(), cancellation).ConfigureAwait(false))
            yield return [.. (await store.GetSuccessorsAsync([.. bodies.Select(body => body.Id)], cancellation).ConfigureAwait(false)).Select(EdgeRows.Of)];
        await foreach (var policies in store.PoliciesAsync(Loaded, cancellation).ConfigureAwait(false))
            yield return [.. policies.Where(policy => policy.IssuerId is not null).Select(policy => EdgeRows.Issued(policy, LabelOf(policy.IssuerId!)))];
        await foreach (var edges in CitationsAsync(ofMeasures: false, cancellation).ConfigureAwait(false))
            yield return edges;
        await foreach (var edges in CitationsAsync(ofMeasures: true, cancellation).ConfigureAwait(false))
            yield return edges;
        await foreach (var measures in store.MeasuresAsync(new(), cancellation).ConfigureAwait(false))
            yield return [.. measures.Select(EdgeRows.HasMeasure)];
        await foreach (var measures in store.MeasuresAsync(new(), cancellation).ConfigureAwait(false))
        {
            foreach (var some in measures.Chunk(AlignedAtOnce))
            {
                var alignments = await store.GetAlignmentsOfMeasuresAsync([.. some.Select(measure => measure.Id)], int.MaxValue - 1, cancellation).ConfigureAwait(false);
                yield return [.. alignments.Where(IsFirstOfPair).Select(EdgeRows.Of)];
            }
        }
        await foreach (var measures in store.MeasuresAsync(new(), cancellation).ConfigureAwait(false))
        {
            var assignments = await store.GetAssignmentsOfMeasuresAsync([.. measures.Select(measure => measure.Id)], cancellation).ConfigureAwait(false);
            yield return [.. assignments.Select(assignment => EdgeRows.Of(assignment, LabelOf(assignment.DepartmentId)))];
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<GraphEdge>> CitationsAsync(bool ofMeasures, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var policies in store.PoliciesAsync(Loaded, cancellation).ConfigureAwait(false))
        {
            var citations = await store.GetCitationsFromAsync(IdsOf(policies), cancellation).ConfigureAwait(false);
            yield return [.. citations.Where(citation => citation.MeasureId is not null == ofMeasures).Select(EdgeRows.Of)];
        }
    }

    /// <summary>Each pair is told from both sides.</summary>
    private static bool IsFirstOfPair(StoredAlignment alignment) => string.CompareOrdinal(alignment.MeasureId, alignment.AlignedMeasureId) < 0;

    private void Note(IReadOnlyList<StoredDepartment> bodies)
    {
        regionCodes.UnionWith(bodies.Select(body => body.RegionCode).OfType<string>());
        groups.UnionWith(bodies.Where(body => body.Kind == DepartmentKind.Group).Select(body => body.Id));
    }

    private async Task ReadRegionsAsync(CancellationToken cancellation)
    {
        var wanted = regionCodes.ToArray();
        while (wanted.Length > 0)
        {
            var found = await store.GetRegionsAsync(wanted, cancellation).ConfigureAwait(false);
            foreach (var region in found)
                regions[region.Code] = region;
            wanted = [.. found.Select(region => region.ParentCode).OfType<string>().Where(code => !regions.ContainsKey(code)).Distinct(StringComparer.Ordinal)];
        }
    }

    private string LabelOf(string bodyId) => groups.Contains(bodyId) ? GraphLabels.Group : GraphLabels.Department;

    private static string[] IdsOf(IReadOnlyList<StoredPolicy> policies) => [.. policies.Select(policy => policy.Id)];
}
