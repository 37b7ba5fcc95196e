using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Loading;

/// <summary>A name → the bodies that it may mean, the likeliest first.</summary>
internal static class DepartmentCandidates
{
    /// <summary>Bodies that bear the name, in the region where one is given by code or name.</summary>
    public static async Task<IReadOnlyList<StoredDepartment>> NamedAsync(
        IGraphReader store, string name, string? region, CancellationToken cancellation)
    {
        var named = await store.FindDepartmentsByNameAsync([name], cancellation).ConfigureAwait(false);
        return await InRegionAsync(store, named, region, cancellation).ConfigureAwait(false);
    }

    /// <param name="size">At most so many, at least 1.</param>
    public static async Task<IReadOnlyList<DepartmentCandidate>> FindAsync(
        IGraphReader store, string name, string? region, int size, CancellationToken cancellation)
    {
        var named = await store.FindDepartmentsByNameAsync([name], cancellation).ConfigureAwait(false);
        var query = new DepartmentQuery(new PageRequest(PageOfParts), new DepartmentFilter { Where = Condition.Any(DepartmentFilter.HasNameWith(name), DepartmentFilter.HasInitials(name)) });
        var holding = await store.ListDepartmentsAsync(query, cancellation).ConfigureAwait(false);
        var all = named.Concat(holding.Edges.Select(edge => edge.Node)).DistinctBy(body => body.Id, StringComparer.Ordinal).ToArray();
        return
        [
            .. (await InRegionAsync(store, all, region, cancellation).ConfigureAwait(false))
                .Select(body => CandidateOf(body, name))
                .OrderBy(candidate => candidate.Reason switch { CanonicalName => 0, Alias => 1, PartOfName => 2, _ => 3 })
                .ThenBy(candidate => candidate.Department.Name.Length)
                .ThenBy(candidate => candidate.Department.Id, StringComparer.Ordinal)
                .Take(size),
        ];
    }

    private const int PageOfParts = 500;
    private const string CanonicalName = "CANONICAL_NAME";
    private const string Alias = "ALIAS";
    private const string PartOfName = "PART_OF_NAME";
    private const string Initials = "INITIALS";

    private static DepartmentCandidate CandidateOf(StoredDepartment body, string name)
    {
        if (body.Name == name)
            return new DepartmentCandidate(body, CanonicalName, name);
        if (body.Aliases.Contains(name))
            return new DepartmentCandidate(body, Alias, name);
        var holding = body.Aliases.Prepend(body.Name).FirstOrDefault(own => own.Contains(name, StringComparison.Ordinal));
        return holding is null ? new DepartmentCandidate(body, Initials, body.Name) : new DepartmentCandidate(body, PartOfName, holding);
    }

    private static async Task<IReadOnlyList<StoredDepartment>> InRegionAsync(
        IGraphReader store, IReadOnlyList<StoredDepartment> bodies, string? region, CancellationToken cancellation)
    {
        if (region is null || bodies.Count == 0)
            return bodies;
        var codes = BatchLoading.KeysOf(bodies.Select(body => body.RegionCode));
        var wanted = (await store.GetRegionsAsync(codes, cancellation).ConfigureAwait(false))
            .Where(place => IsCalled(place, region)).Select(place => place.Code).ToHashSet(StringComparer.Ordinal);
        return [.. bodies.Where(body => body.RegionCode is { } code && wanted.Contains(code))];
    }

    private static bool IsCalled(Region place, string region) =>
        place.Code == region || place.Name == region || place.FullName == region;
}
