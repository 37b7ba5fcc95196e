using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Storage.Queries;

/// <summary>Which policies are wanted: all that is given must hold; of a list, one; what is null holds for all.</summary>
public sealed record PolicyFilter
{
    public ImmutableArray<string>? Ids { get; init; }

    public string? TitleContains { get; init; }

    public ImmutableArray<string>? IssuerIds { get; init; }

    public ImmutableArray<string>? RegionCodes { get; init; }

    public ImmutableArray<AdministrativeLevel>? Levels { get; init; }

    public ImmutableArray<PolicyStatus>? Statuses { get; init; }

    /// <summary>Issued on that day or later.</summary>
    public DateOnly? IssuedFrom { get; init; }

    /// <summary>Issued on that day or earlier.</summary>
    public DateOnly? IssuedTo { get; init; }
}
