using System.Collections.Immutable;
using System.Globalization;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Filters as parameters; null lets all pass.</summary>
internal static class Filters
{
    public static CypherParameters Of(PolicyFilter filter) => new()
    {
        ["ids"] = Texts(filter.Ids),
        ["titleContains"] = filter.TitleContains,
        ["issuerIds"] = Texts(filter.IssuerIds),
        ["regionCodes"] = Texts(filter.RegionCodes),
        ["levels"] = Texts(filter.Levels),
        ["statuses"] = Texts(filter.Statuses),
        ["issuedFrom"] = filter.IssuedFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["issuedTo"] = filter.IssuedTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    public static CypherParameters Of(DepartmentFilter filter) => new()
    {
        ["ids"] = Texts(filter.Ids),
        ["nameContains"] = filter.NameContains,
        ["kinds"] = Texts(filter.Kinds),
        ["regionCodes"] = Texts(filter.RegionCodes),
        ["levels"] = Texts(filter.Levels),
        ["functions"] = Texts(filter.Functions),
    };

    public static CypherParameters Of(MeasureFilter filter) => new()
    {
        ["policyIds"] = Texts(filter.PolicyIds),
        ["textContains"] = filter.TextContains,
        ["departmentIds"] = Texts(filter.DepartmentIds),
        ["types"] = Types(filter.Roles),
        ["hasDeadline"] = filter.HasDeadline,
    };

    public static string[]? Types(ImmutableArray<ResponsibilityRole>? roles) =>
        roles is { } given ? [.. given.Select(RelationshipTypes.Of)] : null;

    private static string[]? Texts(ImmutableArray<string>? texts) => texts is { } given ? [.. given] : null;

    private static string[]? Texts<T>(ImmutableArray<T>? values)
        where T : struct, Enum => values is { } given ? [.. given.Select(EnumText<T>.Of)] : null;
}
