using System.Collections.Immutable;
using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>What bodies have, on the day that is asked for.</summary>
internal static class HeldAssignmentFields
{
    public static ResolverTable AddHeldAssignmentFields(this ResolverTable table) => table
        .Batch("Department.assignments", (batch, cancellation) => SetAssignmentsAsync(batch, RolesOf(batch.Arguments), cancellation))
        .Batch("Department.leads", (batch, cancellation) => SetAssignmentsAsync(batch, [ResponsibilityRole.Lead], cancellation))
        .Batch("Department.coordinates", (batch, cancellation) => SetAssignmentsAsync(batch, [ResponsibilityRole.Coordinate], cancellation))
        .Batch("Department.years", SetYearsAsync)
        .Property<DutyYear>("DutyYear.year", year => year.Year)
        .Property<DutyYear>("DutyYear.leads", year => year.In(ResponsibilityRole.Lead))
        .Property<DutyYear>("DutyYear.coordinates", year => year.In(ResponsibilityRole.Coordinate))
        .Property<DutyYear>("DutyYear.shares", year => year.In(ResponsibilityRole.Shared))
        .Property<DutyYear>("DutyYear.responsible", year => year.In(ResponsibilityRole.Responsible));

    /// <summary>The assignments of each body, by its id.</summary>
    public static async Task<ILookup<string, StoredAssignment>> LoadAsync(
        IGraphReader store, IReadOnlyList<string> ids, AssignmentFilter filter, PageRequest page, AsOf asOf, CancellationToken cancellation)
    {
        if (asOf != AsOf.Issued)
        {
            return (await store.GetAssignmentsHeldAsync(ids, filter, page, asOf, cancellation).ConfigureAwait(false))
                .ToLookup(held => held.AskedId, held => held.Assignment, StringComparer.Ordinal);
        }
        return (await store.GetAssignmentsOfDepartmentsAsync(ids, filter, page, cancellation).ConfigureAwait(false))
            .ToLookup(assignment => assignment.DepartmentId, StringComparer.Ordinal);
    }

    private static ImmutableArray<ResponsibilityRole>? RolesOf(ArgumentValues arguments) =>
        arguments["role"] is object?[] roles ? [.. roles.Select(role => EnumNames<ResponsibilityRole>.Parse(role!))] : null;

    /// <summary>One call of the store for each day among the bodies, of which there is nearly always one.</summary>
    private static async ValueTask SetAssignmentsAsync(
        FieldBatch batch, ImmutableArray<ResponsibilityRole>? roles, CancellationToken cancellation)
    {
        var (store, page, filter) = (batch.Store(), PageArguments.Read(batch), new AssignmentFilter(roles));
        page.RequireCursorsOf(2);
        foreach (var (asOf, places) in batch.PlacesByDay())
        {
            var ids = BatchLoading.KeysOf(places.Select(i => batch.Parent<StoredDepartment>(i).Id));
            var found = await LoadAsync(store, ids, filter, page.ToRequestWithOneMore(), asOf, cancellation).ConfigureAwait(false);
            var counts = new SharedCount(async token => new Dictionary<string, long>(
                await CountAsync(store, ids, filter, asOf, token).ConfigureAwait(false), StringComparer.Ordinal));
            foreach (var i in places)
            {
                var id = batch.Parent<StoredDepartment>(i).Id;
                ConnectionEdge[] edges = [.. found[id].Select(assignment => new ConnectionEdge(assignment.Cursor, assignment))];
                batch.Set(i, page.Cut(edges, hasMore: false, token => counts.OfAsync(id, token)));
            }
        }
    }

    /// <summary>One call of the store for each day among the bodies.</summary>
    private static async ValueTask SetYearsAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var filter = new AssignmentFilter(RolesOf(batch.Arguments));
        foreach (var (asOf, places) in batch.PlacesByDay())
        {
            var ids = BatchLoading.KeysOf(places.Select(i => batch.Parent<StoredDepartment>(i).Id));
            var years = (await batch.Store().CountAssignmentsHeldByYearAsync(ids, filter, asOf, cancellation).ConfigureAwait(false))
                .ToLookup(year => year.AskedId, StringComparer.Ordinal);
            foreach (var i in places)
                batch.Set(i, DutyYear.Of(years[batch.Parent<StoredDepartment>(i).Id]));
        }
    }

    private static Task<IReadOnlyDictionary<string, long>> CountAsync(
        IGraphReader store, IReadOnlyList<string> ids, AssignmentFilter filter, AsOf asOf, CancellationToken cancellation) =>
        asOf == AsOf.Issued
            ? store.CountAssignmentsOfDepartmentsAsync(ids, filter, cancellation)
            : store.CountAssignmentsHeldAsync(ids, filter, asOf, cancellation);
}
