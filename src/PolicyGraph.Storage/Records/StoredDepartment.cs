using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Storage.Records;

/// <summary>A body, or a class of bodies (<see cref="DepartmentKind.Group"/>), as all documents together show it.</summary>
/// <param name="Aliases">In ordinal order.</param>
public record StoredDepartment(
    string Id,
    string Name,
    ImmutableArray<string> Aliases,
    DepartmentKind Kind,
    string? RegionCode,
    AdministrativeLevel? Level,
    string? Function);
