using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Views;

namespace PolicyGraph.Api.Fields;

/// <summary>Measures × departments of one policy.</summary>
internal static class MatrixFields
{
    public static ResolverTable AddMatrixFields(this ResolverTable table) => table
        .PerObject<object>("Query.responsibilityMatrix", async (_, batch, cancellation) => await MatrixAsync(
            batch.Store(), batch.Arguments.Get<string>("policyId")!, cancellation).ConfigureAwait(false))
        .Property<ResponsibilityMatrix>("Matrix.policy", matrix => matrix.Policy)
        .Property<ResponsibilityMatrix>("Matrix.departments", matrix => matrix.Bodies)
        .Property<ResponsibilityMatrix>("Matrix.rows", matrix => matrix.Rows)
        .Property<MatrixRow>("MatrixRow.measure", row => row.Measure)
        .Property<MatrixRow>("MatrixRow.roles", row => row.Roles.Select(role => role is { } known ? EnumNames<ResponsibilityRole>.Of(known) : null).ToArray())
        .Property<MatrixRow>("MatrixRow.assignments", row => row.Assignments);

    private static async Task<ResponsibilityMatrix> MatrixAsync(IGraphReader store, string id, CancellationToken cancellation) =>
        await ResponsibilityMatrix.ReadAsync(store, GlobalId.KeyOf(NodeType.Policy, id), cancellation).ConfigureAwait(false)
        ?? throw UnknownId.Of("policyId", id);
}
