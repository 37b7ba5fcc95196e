using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Storage.Queries;

/// <summary>Which bodies are wanted: all that is given must hold; of a list, one; what is null holds for all.</summary>
public sealed record DepartmentFilter
{
    public ImmutableArray<string>? Ids { get; init; }

    /// <summary>The canonical name or an alias holds it.</summary>
    public string? NameContains { get; init; }

    public ImmutableArray<DepartmentKind>? Kinds { get; init; }

    public ImmutableArray<string>? RegionCodes { get; init; }

    public ImmutableArray<AdministrativeLevel>? Levels { get; init; }

    public ImmutableArray<string>? Functions { get; init; }
}
