using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Views;

/// <summary>Measures × bodies of one policy.</summary>
/// <param name="Bodies">The columns: those with most measures first.</param>
/// <param name="Rows">A row a measure, in the order of the document.</param>
public sealed record ResponsibilityMatrix(StoredPolicy Policy, IReadOnlyList<StoredDepartment> Bodies, IReadOnlyList<MatrixRow> Rows)
{
    private static readonly PageRequest Everything = new(int.MaxValue - 1);

    /// <returns>Null for a policy that the store does not know.</returns>
    public static async Task<ResponsibilityMatrix?> ReadAsync(IGraphReader store, string policyId, CancellationToken cancellation = default)
    {
        if (await store.GetPoliciesAsync([policyId], cancellation).ConfigureAwait(false) is not [var policy])
            return null;
        var measures = await store.GetMeasuresOfPoliciesAsync([policyId], Everything, cancellation).ConfigureAwait(false);
        var assignments = await store.GetAssignmentsOfPoliciesAsync([policyId], cancellation).ConfigureAwait(false);
        string[] ids =
        [
            .. assignments.GroupBy(a => a.DepartmentId, StringComparer.Ordinal)
                .OrderByDescending(own => own.Select(a => a.MeasureId).Distinct(StringComparer.Ordinal).Count())
                .ThenBy(own => own.Key, StringComparer.Ordinal)
                .Select(own => own.Key),
        ];
        var bodies = (await store.GetDepartmentsAsync(ids, cancellation).ConfigureAwait(false)).ToDictionary(body => body.Id, StringComparer.Ordinal);
        var byMeasure = assignments.ToLookup(a => a.MeasureId, StringComparer.Ordinal);
        return new(policy, [.. ids.Select(id => bodies[id])], [.. measures.Select(measure => RowOf(measure, ids, [.. byMeasure[measure.Id]]))]);
    }

    /// <summary>A body named twice in a list has the first of its roles in the order of the enumeration: to lead outweighs the rest.</summary>
    private static MatrixRow RowOf(StoredMeasure measure, IEnumerable<string> columns, StoredAssignment[] assignments)
    {
        var roles = assignments.GroupBy(a => a.DepartmentId, StringComparer.Ordinal)
            .ToDictionary(own => own.Key, own => (ResponsibilityRole?)own.Min(a => a.Role), StringComparer.Ordinal);
        return new MatrixRow(measure, [.. columns.Select(id => roles.GetValueOrDefault(id))], assignments);
    }
}
