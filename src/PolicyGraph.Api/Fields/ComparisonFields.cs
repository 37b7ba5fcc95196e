using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Views;

namespace PolicyGraph.Api.Fields;

/// <summary>The same task in several policies.</summary>
internal static class ComparisonFields
{
    public static ResolverTable AddComparisonFields(this ResolverTable table) => table
        .PerObject<object>("Query.compare", async (_, batch, cancellation) =>
            await CompareAsync(batch.Store(), batch.Arguments, cancellation).ConfigureAwait(false))
        .Property<ComparedTask>("AlignedMeasure.score", aligned => aligned.Score)
        .Property<ComparedTask>("AlignedMeasure.measures", aligned => aligned.Measures)
        .Property<ComparedTask>("AlignedMeasure.owners", aligned => aligned.Owners)
        .Property<OwnerComparison>("AlignedOwner.name", owner => owner.Name)
        .Property<OwnerComparison>("AlignedOwner.function", owner => owner.Function)
        .Property<OwnerComparison>("AlignedOwner.departments", owner => owner.Departments)
        .Property<OwnerComparison>("AlignedOwner.roles", owner => owner.Roles.Select(role => (object?)EnumNames<ResponsibilityRole>.Of(role)))
        .Property<OwnerComparison>("AlignedOwner.change", owner => EnumNames<OwnerChange>.Of(owner.Change));

    private static async Task<IReadOnlyList<ComparedTask>> CompareAsync(IGraphReader store, ArgumentValues arguments, CancellationToken cancellation)
    {
        var policies = await PoliciesAsync(store, arguments, cancellation).ConfigureAwait(false);
        return await PolicyComparison.ReadAsync(
            store, policies, arguments["unaligned"] is true, AsOfText.Read(arguments) ?? AsOf.Current, cancellation).ConfigureAwait(false);
    }

    /// <exception cref="ResolverException">There are too few, too many, two of the same, or one that the store does not know.</exception>
    private static async Task<string[]> PoliciesAsync(IGraphReader store, ArgumentValues arguments, CancellationToken cancellation)
    {
        string[] ids = [.. arguments.Get<object?[]>("policyIds")!.Select(id => (string)id!)];
        string[] keys = [.. ids.Select(id => GlobalId.KeyOf(NodeType.Policy, id))];
        if (keys.Length is < 2 or > PolicyComparison.MostPolicies || keys.Distinct(StringComparer.Ordinal).Count() < keys.Length)
            throw new ResolverException($"policyIds: give 2 to {PolicyComparison.MostPolicies} ids, each once.");
        var known = (await store.GetPoliciesAsync(keys, cancellation).ConfigureAwait(false)).Select(policy => policy.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = Array.FindIndex(keys, key => !known.Contains(key));
        return unknown < 0 ? keys : throw UnknownId.Of("policyIds", ids[unknown]);
    }
}
