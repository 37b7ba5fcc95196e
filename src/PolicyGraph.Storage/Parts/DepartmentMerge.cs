using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Storage.Parts;

/// <summary>Two mentions of one body → what both together say of it.</summary>
internal static class DepartmentMerge
{
    public static Department Of(Department one, Department other) => one with
    {
        Kind = one.Kind == DepartmentKind.Unknown ? other.Kind : one.Kind,
        Region = one.Region ?? other.Region,
        Level = one.Level ?? other.Level,
        Function = one.Function ?? other.Function,
        Aliases = Union(one.Aliases, other.Aliases),
        Successors = [.. one.Successors.Union(other.Successors)],
    };

    /// <summary>In ordinal order.</summary>
    private static ImmutableArray<string> Union(ImmutableArray<string> one, ImmutableArray<string> other) =>
        [.. one.Union(other, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
