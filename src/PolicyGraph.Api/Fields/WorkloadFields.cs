using PolicyGraph.Api.Filters;
using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>How many measures bodies have.</summary>
internal static class WorkloadFields
{
    private sealed record Workload(StoredWorkload Row, WorkloadTable Table, WorkloadQuery Query);

    public static ResolverTable AddWorkloadFields(this ResolverTable table) => table
        .PerObject<object>("Query.workload", async (_, batch, cancellation) =>
        {
            var query = QueryOf(batch.Arguments);
            var loads = await batch.Store().ListWorkloadAsync(query, cancellation).ConfigureAwait(false);
            return loads.Rows.Select(row => new Workload(row, loads, query)).ToArray();
        })
        .Batch("Workload.department", (batch, cancellation) => batch.SetBodyAsync<Workload>(
            load => load.Row.DepartmentId, load => load.Query.AsOf, cancellation))
        .Property<Workload>("Workload.measures", load => load.Row.Measures)
        .Property<Workload>("Workload.policies", load => load.Row.Policies)
        .Property<Workload>("Workload.leads", load => load.Row.Leads)
        .Property<Workload>("Workload.coordinates", load => load.Row.Coordinates)
        .Property<Workload>("Workload.shares", load => load.Row.Shares)
        .Property<Workload>("Workload.responsible", load => load.Row.Responsible)
        .Property<Workload>("Workload.share", load => (double)load.Row.Measures / load.Table.Measures)
        .Property<Workload>("Workload.median", load => load.Table.Median)
        .Batch("Workload.years", SetYearsAsync)
        .Property<StoredWorkloadYear>("WorkloadYear.year", year => year.Year)
        .Property<StoredWorkloadYear>("WorkloadYear.measures", year => year.Measures);

    private static WorkloadQuery QueryOf(ArgumentValues arguments) => new(
        PolicyConditions.FilterOf(arguments),
        arguments["by"] is { } by ? EnumNames<WorkloadBasis>.Parse(by) : WorkloadBasis.Lead,
        AsOfText.Read(arguments) ?? AsOf.Issued,
        PageArguments.SizeOf(arguments, "first") ?? PageArguments.DefaultSize);

    /// <summary>All loads of a list come of one query.</summary>
    private static async ValueTask SetYearsAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var ids = batch.Keys<Workload>(load => load.Row.DepartmentId);
        var years = (await batch.Store().ListWorkloadYearsAsync(batch.Parent<Workload>(0).Query, ids, cancellation).ConfigureAwait(false))
            .ToLookup(year => year.DepartmentId, StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
            batch.Set(i, years[batch.Parent<Workload>(i).Row.DepartmentId].ToArray());
    }
}
