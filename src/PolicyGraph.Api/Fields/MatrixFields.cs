using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Measures × departments of one policy.</summary>
internal static class MatrixFields
{
    private static readonly PageRequest Everything = new(int.MaxValue - 1);

    private sealed record Matrix(StoredPolicy Policy, IReadOnlyList<StoredDepartment> Departments, IReadOnlyList<Row> Rows);

    private sealed record Row(StoredMeasure Measure, IReadOnlyList<string?> Roles, IReadOnlyList<StoredAssignment> Assignments);

    public static ResolverTable AddMatrixFields(this ResolverTable table) => table
        .PerObject<object>("Query.responsibilityMatrix", async (_, batch, cancellation) => await MatrixAsync(
            batch.Store(), batch.Arguments.Get<string>("policyId")!, cancellation).ConfigureAwait(false))
        .Property<Matrix>("Matrix.policy", matrix => matrix.Policy)
        .Property<Matrix>("Matrix.departments", matrix => matrix.Departments)
        .Property<Matrix>("Matrix.rows", matrix => matrix.Rows)
        .Property<Row>("MatrixRow.measure", row => row.Measure)
        .Property<Row>("MatrixRow.roles", row => row.Roles)
        .Property<Row>("MatrixRow.assignments", row => row.Assignments);

    private static async Task<Matrix> MatrixAsync(IGraphReader store, string id, CancellationToken cancellation)
    {
        var policyId = GlobalId.KeyOf(NodeType.Policy, id);
        if ((await store.GetPoliciesAsync([policyId], cancellation).ConfigureAwait(false)) is not [var policy])
            throw UnknownId.Of("policyId", id);
        var measures = await store.GetMeasuresOfPoliciesAsync([policyId], Everything, cancellation).ConfigureAwait(false);
        var assignments = await store.GetAssignmentsOfPoliciesAsync([policyId], cancellation).ConfigureAwait(false);
        var bodies = (await store.GetDepartmentsAsync(BatchLoading.KeysOf(assignments.Select(a => a.DepartmentId)), cancellation).ConfigureAwait(false))
            .ToDictionary(body => body.Id, StringComparer.Ordinal);
        StoredDepartment[] columns =
        [
            .. assignments.GroupBy(a => a.DepartmentId, StringComparer.Ordinal)
                .OrderByDescending(own => own.Select(a => a.MeasureId).Distinct(StringComparer.Ordinal).Count())
                .ThenBy(own => own.Key, StringComparer.Ordinal)
                .Select(own => bodies[own.Key]),
        ];
        var byMeasure = assignments.ToLookup(a => a.MeasureId, StringComparer.Ordinal);
        return new Matrix(policy, columns, [.. measures.Select(measure => RowOf(measure, columns, [.. byMeasure[measure.Id]]))]);
    }

    /// <summary>A body named twice in a list has the first of its roles in the order of the enumeration: to lead outweighs the rest.</summary>
    private static Row RowOf(StoredMeasure measure, IEnumerable<StoredDepartment> columns, StoredAssignment[] assignments)
    {
        var roles = assignments.GroupBy(a => a.DepartmentId, StringComparer.Ordinal)
            .ToDictionary(own => own.Key, own => EnumNames<ResponsibilityRole>.Of(own.Min(a => a.Role)), StringComparer.Ordinal);
        return new Row(measure, [.. columns.Select(body => roles.GetValueOrDefault(body.Id))], assignments);
    }
}
