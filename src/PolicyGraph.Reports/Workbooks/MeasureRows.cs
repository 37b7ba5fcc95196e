using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>The measures of a store, by policy and then as the document does; every walk gives them in the same order.</summary>
internal sealed class MeasureRows(IGraphReader store, ImmutableArray<string>? policyIds)
{
    public async IAsyncEnumerable<IReadOnlyList<MeasureRow>> PagesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var measures in store.MeasuresAsync(new MeasureFilter { PolicyIds = policyIds }, cancellation).ConfigureAwait(false))
        {
            var assignments = (await store.GetAssignmentsOfMeasuresAsync([.. measures.Select(measure => measure.Id)], cancellation).ConfigureAwait(false))
                .ToLookup(assignment => assignment.MeasureId, StringComparer.Ordinal);
            var policies = (await store.GetPoliciesAsync([.. measures.Select(measure => measure.PolicyId).Distinct(StringComparer.Ordinal)], cancellation).ConfigureAwait(false))
                .ToDictionary(policy => policy.Id, StringComparer.Ordinal);
            yield return [.. measures.Select(measure => new MeasureRow(policies[measure.PolicyId], measure, [.. assignments[measure.Id]]))];
        }
    }
}
