using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Parts;

/// <summary>Many mentions of bodies, each body once with all its aliases. The order of the mentions changes nothing.</summary>
internal sealed class DepartmentUnion
{
    private readonly SortedDictionary<string, Department> departments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Department> lastMention = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Region> regions = new(StringComparer.Ordinal);

    public void Add(Region region) => regions[region.Code] = region;

    public void Add(Department department)
    {
        if (lastMention.TryGetValue(department.Id, out var last) && ReferenceEquals(last, department))
            return;
        lastMention[department.Id] = department;
        if (department.Region is { } region)
            Add(region);
        departments[department.Id] = departments.TryGetValue(department.Id, out var known) ? DepartmentMerge.Of(known, department) : department;
    }

    public ImmutableArray<Department> Departments()
    {
        var all = new SortedDictionary<string, Department>(departments, StringComparer.Ordinal);
        foreach (var department in departments.Values)
        {
            foreach (var succession in department.Successors)
                all.TryAdd(succession.SuccessorId, SuccessorOf(department, succession));
        }
        return [.. all.Values];
    }

    public ImmutableArray<StoredSuccession> Successions() =>
    [
        .. departments.Values.SelectMany(department => department.Successors.Select(succession => new StoredSuccession(
            department.Id, succession.SuccessorId, succession.Kind, succession.Year, succession.Basis))).Distinct(),
    ];

    public ImmutableArray<Region> Regions() => [.. regions.Values];

    /// <summary>Known by name only; it stands where its predecessor stood unless its id says otherwise.</summary>
    private static Department SuccessorOf(Department predecessor, DepartmentSuccession succession)
    {
        var isLocal = predecessor.Region is { } region && succession.SuccessorId.StartsWith($"{region.Code}:", StringComparison.Ordinal);
        return new Department(
            succession.SuccessorId, succession.SuccessorName, [], DepartmentKind.Unknown,
            isLocal ? predecessor.Region : null, isLocal ? predecessor.Level : null, null, []);
    }
}
