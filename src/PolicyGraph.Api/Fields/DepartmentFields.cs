using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Department, its reforms and its candidates.</summary>
internal static class DepartmentFields
{
    public static ResolverTable AddDepartmentFields(this ResolverTable table) => table
        .Property<StoredDepartment>("Department.id", body => new GlobalId(NodeType.Department, body.Id).ToString())
        .Property<StoredDepartment>("Department.name", body => body.Name)
        .Property<StoredDepartment>("Department.aliases", body => body.Aliases)
        .Property<StoredDepartment>("Department.kind", body => EnumNames<DepartmentKind>.Of(body.Kind))
        .Property<StoredDepartment>("Department.level", body => EnumNames<AdministrativeLevel>.Of(body.Level))
        .Property<StoredDepartment>("Department.function", body => body.Function)
        .Batch("Department.region", (batch, cancellation) => batch.SetOneAsync<StoredDepartment, Region>(
            body => body.RegionCode, batch.Store().GetRegionsAsync, region => region.Code, cancellation))
        .Batch("Department.issued", (batch, cancellation) => batch.SetManyAsync<StoredDepartment, StoredPolicy>(
            body => body.Id, batch.Store().GetPoliciesIssuedByAsync, policy => policy.IssuerId, cancellation))
        .Batch("Department.successors", (batch, cancellation) => batch.SetManyAsync<StoredDepartment, SuccessionEnd>(
            body => body.Id,
            async (ids, token) => [.. (await batch.Store().GetSuccessorsAsync(ids, token).ConfigureAwait(false)).Select(SuccessionEnd.Later)],
            end => end.Reform.PredecessorId,
            cancellation))
        .Batch("Department.predecessors", (batch, cancellation) => batch.SetManyAsync<StoredDepartment, SuccessionEnd>(
            body => body.Id,
            async (ids, token) => [.. (await batch.Store().GetPredecessorsAsync(ids, token).ConfigureAwait(false)).Select(SuccessionEnd.Earlier)],
            end => end.Reform.SuccessorId,
            cancellation))
        .Batch("Department.current", SetCurrentAsync)
        .Batch("Department.counterparts", SetCounterpartsAsync)
        .Property<SuccessionEnd>("Succession.kind", end => EnumNames<SuccessionKind>.Of(end.Reform.Kind))
        .Property<SuccessionEnd>("Succession.year", end => end.Reform.Year)
        .Property<SuccessionEnd>("Succession.basis", end => end.Reform.Basis)
        .Batch("Succession.department", (batch, cancellation) => batch.SetOneAsync<SuccessionEnd, StoredDepartment>(
            end => end.OtherId, batch.Store().GetDepartmentsAsync, body => body.Id, cancellation))
        .PerObject<object>("Query.departmentCandidates", async (_, batch, cancellation) => await DepartmentCandidates.FindAsync(
            batch.Store(), batch.Arguments.Get<string>("name")!, batch.Arguments.Get<string>("region"),
            PageArguments.SizeOf(batch.Arguments, "first") ?? PageArguments.DefaultSize, cancellation).ConfigureAwait(false))
        .Property<DepartmentCandidate>("DepartmentCandidate.department", candidate => candidate.Department)
        .Property<DepartmentCandidate>("DepartmentCandidate.reason", candidate => candidate.Reason)
        .Property<DepartmentCandidate>("DepartmentCandidate.matchedName", candidate => candidate.MatchedName);

    private static async ValueTask SetCurrentAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var ids = batch.Keys<StoredDepartment>(body => body.Id);
        var current = await AnsweringBodies.OfAsync(batch.Store(), ids, AsOf.Current, cancellation).ConfigureAwait(false);
        for (var i = 0; i < batch.Count; i++)
            batch.Set(i, current[batch.Parent<StoredDepartment>(i).Id]);
    }

    private static async ValueTask SetCounterpartsAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var size = PageArguments.SizeOf(batch.Arguments, "first") ?? PageArguments.DefaultSize;
        var level = batch.Arguments["level"] is { } name ? EnumNames<AdministrativeLevel>.Parse(name) : (AdministrativeLevel?)null;
        var functions = batch.Keys<StoredDepartment>(body => body.Function);
        IReadOnlyList<StoredDepartment> found = functions.Length == 0
            ? []
            : await batch.Store().GetDepartmentsOfFunctionsAsync(functions, cancellation).ConfigureAwait(false);
        var byFunction = found.Where(body => level is null || body.Level == level).ToLookup(body => body.Function ?? "", StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
        {
            var own = batch.Parent<StoredDepartment>(i);
            batch.Set(i, own.Function is null ? [] : byFunction[own.Function].Where(body => body.Id != own.Id).Take(size).ToArray());
        }
    }
}
