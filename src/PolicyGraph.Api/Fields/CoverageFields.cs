using PolicyGraph.Api.Filters;
using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>How well measures are provided with a lead.</summary>
internal static class CoverageFields
{
    private sealed record Coverage(StoredCoverage Figures, PolicyFilter Filter, AsOf AsOf);

    private sealed record DissolvedLead(StoredDissolvedLead Figures, AsOf AsOf);

    public static ResolverTable AddCoverageFields(this ResolverTable table) => table
        .PerObject<object>("Query.coverage", async (_, batch, cancellation) =>
        {
            var (filter, asOf) = (PolicyConditions.FilterOf(batch.Arguments), AsOfText.Read(batch.Arguments) ?? AsOf.Current);
            return new Coverage(await batch.Store().GetCoverageAsync(filter, asOf, cancellation).ConfigureAwait(false), filter, asOf);
        })
        .Property<Coverage>("Coverage.policies", coverage => coverage.Figures.Policies)
        .Property<Coverage>("Coverage.measures", coverage => coverage.Figures.Measures)
        .Property<Coverage>("Coverage.namedLead", coverage => coverage.Figures.NamedLead)
        .Property<Coverage>("Coverage.soleOwner", coverage => coverage.Figures.SoleOwner)
        .Property<Coverage>("Coverage.sharedOnly", coverage => coverage.Figures.SharedOnly)
        .Property<Coverage>("Coverage.groupsOnly", coverage => coverage.Figures.GroupsOnly)
        .Property<Coverage>("Coverage.nobody", coverage => coverage.Figures.Nobody)
        .Property<Coverage>("Coverage.withDeadline", coverage => coverage.Figures.WithDeadline)
        .Property<Coverage>("Coverage.dissolvedLead", coverage => coverage.Figures.DissolvedLead)
        .PerObject<Coverage>("Coverage.dissolvedLeads", async (coverage, batch, cancellation) =>
        {
            var most = PageArguments.SizeOf(batch.Arguments, "first") ?? PageArguments.DefaultSize;
            var found = await batch.Store().ListDissolvedLeadsAsync(coverage.Filter, coverage.AsOf, most, cancellation).ConfigureAwait(false);
            return found.Select(lead => new DissolvedLead(lead, coverage.AsOf)).ToArray();
        })
        .Property<DissolvedLead>("DissolvedLead.measures", lead => lead.Figures.Measures)
        .Property<DissolvedLead>("DissolvedLead.policies", lead => lead.Figures.Policies)
        .Batch("DissolvedLead.department", (batch, cancellation) => batch.SetOneAsync<DissolvedLead, StoredDepartment>(
            lead => lead.Figures.DepartmentId, batch.Store().GetDepartmentsAsync, body => body.Id, cancellation))
        .Batch("DissolvedLead.successors", SetSuccessorsAsync)
        .Batch("DissolvedLead.possible", (batch, cancellation) => batch.SetManyAsync<DissolvedLead, SuccessionEnd>(
            lead => lead.Figures.DepartmentId,
            async (ids, token) => [.. (await batch.Store().GetSuccessorsAsync(ids, token).ConfigureAwait(false)).Where(IsPossible).Select(SuccessionEnd.Later)],
            end => end.Reform.PredecessorId,
            cancellation));

    private static bool IsPossible(StoredSuccession reform) => reform.Kind is SuccessionKind.Split or SuccessionKind.FunctionTransfer;

    /// <summary>All leads of a coverage are asked for on one day.</summary>
    private static async ValueTask SetSuccessorsAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var answering = await AnsweringBodies.OfAsync(
            batch.Store(), batch.Keys<DissolvedLead>(lead => lead.Figures.DepartmentId), batch.Parent<DissolvedLead>(0).AsOf, cancellation).ConfigureAwait(false);
        for (var i = 0; i < batch.Count; i++)
        {
            var id = batch.Parent<DissolvedLead>(i).Figures.DepartmentId;
            batch.Set(i, answering[id].Where(body => body.Id != id).ToArray());
        }
    }
}
