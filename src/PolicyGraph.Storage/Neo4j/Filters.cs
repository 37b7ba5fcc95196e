using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Filters as parameters; null lets all pass.</summary>
internal static class Filters
{
    public static string[]? Types(ImmutableArray<ResponsibilityRole>? roles) =>
        roles is { } given ? [.. given.Select(RelationshipTypes.Of)] : null;
}
