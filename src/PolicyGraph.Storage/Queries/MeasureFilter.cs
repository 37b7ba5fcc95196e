using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Storage.Queries;

/// <summary>Which measures are wanted: all that is given must hold; of a list, one; what is null holds for all.</summary>
public sealed record MeasureFilter
{
    public ImmutableArray<string>? PolicyIds { get; init; }

    /// <summary>The title or the text holds it.</summary>
    public string? TextContains { get; init; }

    /// <summary>One of these bodies has it, in one of <see cref="Roles"/> where they are given.</summary>
    public ImmutableArray<string>? DepartmentIds { get; init; }

    /// <summary>Somebody has it in one of these roles.</summary>
    public ImmutableArray<ResponsibilityRole>? Roles { get; init; }

    public bool? HasDeadline { get; init; }
}
