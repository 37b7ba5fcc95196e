using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>The same task in several policies.</summary>
internal static class ComparisonFields
{
    private const int MostPolicies = 10;
    private static readonly PageRequest Everything = new(int.MaxValue - 1);

    private sealed record AlignedMeasure(double? Score, IReadOnlyList<StoredMeasure?> Measures, IReadOnlyList<OwnerComparison> Owners);

    public static ResolverTable AddComparisonFields(this ResolverTable table) => table
        .PerObject<object>("Query.compare", async (_, batch, cancellation) =>
            await CompareAsync(batch.Store(), batch.Arguments, cancellation).ConfigureAwait(false))
        .Property<AlignedMeasure>("AlignedMeasure.score", aligned => aligned.Score)
        .Property<AlignedMeasure>("AlignedMeasure.measures", aligned => aligned.Measures)
        .Property<AlignedMeasure>("AlignedMeasure.owners", aligned => aligned.Owners)
        .Property<OwnerComparison>("AlignedOwner.name", owner => owner.Name)
        .Property<OwnerComparison>("AlignedOwner.function", owner => owner.Function)
        .Property<OwnerComparison>("AlignedOwner.departments", owner => owner.Departments)
        .Property<OwnerComparison>("AlignedOwner.roles", owner => owner.Roles.Select(role => (object?)EnumNames<ResponsibilityRole>.Of(role)))
        .Property<OwnerComparison>("AlignedOwner.change", owner => EnumNames<OwnerChange>.Of(owner.Change));

    private static async Task<AlignedMeasure[]> CompareAsync(IGraphReader store, ArgumentValues arguments, CancellationToken cancellation)
    {
        var policies = await PoliciesAsync(store, arguments, cancellation).ConfigureAwait(false);
        var measures = (await store.GetMeasuresOfPoliciesAsync(policies, Everything, cancellation).ConfigureAwait(false))
            .ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        var places = measures.Values.Select(measure => (measure.Id, Policy: Array.IndexOf(policies, measure.PolicyId)))
            .OrderBy(place => place.Policy).ThenBy(place => measures[place.Id].Position).ToArray();
        var pairs = await store.GetAlignmentsBetweenPoliciesAsync(policies, cancellation).ConfigureAwait(false);
        var isWhole = arguments["unaligned"] is true;
        var tasks = TaskAlignment.Of(places, pairs).Where(task => isWhole || task.Score is not null).ToArray();
        var owners = await OwnersAsync(store, policies, AsOfText.Read(arguments) ?? AsOf.Current, cancellation).ConfigureAwait(false);
        return
        [
            .. tasks.Select(task =>
            {
                StoredMeasure?[] own = [.. policies.Select((_, i) => task.MeasureIds.TryGetValue(i, out var id) ? measures[id] : null)];
                return new AlignedMeasure(task.Score, own, owners(own));
            }),
        ];
    }

    /// <exception cref="ResolverException">There are too few, too many, two of the same, or one that the store does not know.</exception>
    private static async Task<string[]> PoliciesAsync(IGraphReader store, ArgumentValues arguments, CancellationToken cancellation)
    {
        string[] ids = [.. arguments.Get<object?[]>("policyIds")!.Select(id => (string)id!)];
        string[] keys = [.. ids.Select(id => GlobalId.KeyOf(NodeType.Policy, id))];
        if (keys.Length is < 2 or > MostPolicies || keys.Distinct(StringComparer.Ordinal).Count() < keys.Length)
            throw new ResolverException($"policyIds: give 2 to {MostPolicies} ids, each once.");
        var known = (await store.GetPoliciesAsync(keys, cancellation).ConfigureAwait(false)).Select(policy => policy.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = Array.FindIndex(keys, key => !known.Contains(key));
        return unknown < 0 ? keys : throw UnknownId.Of("policyIds", ids[unknown]);
    }

    private static async Task<Func<StoredMeasure?[], IReadOnlyList<OwnerComparison>>> OwnersAsync(
        IGraphReader store, string[] policies, AsOf asOf, CancellationToken cancellation)
    {
        var assignments = await store.GetAssignmentsOfPoliciesAsync(policies, cancellation).ConfigureAwait(false);
        var byMeasure = assignments.ToLookup(assignment => assignment.MeasureId, StringComparer.Ordinal);
        var ids = BatchLoading.KeysOf(assignments.Select(assignment => assignment.DepartmentId));
        var bodies = (await store.GetDepartmentsAsync(ids, cancellation).ConfigureAwait(false)).ToDictionary(body => body.Id, StringComparer.Ordinal);
        var answering = await AnsweringBodies.OfAsync(store, ids, asOf, cancellation).ConfigureAwait(false);
        return measures => OwnerComparison.Of(
            [.. measures.Select(measure => measure is null ? null : byMeasure[measure.Id].ToArray())], bodies, id => answering[id][0]);
    }
}
