using System.Collections.Immutable;
using System.Globalization;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Queries;

/// <summary>Where a record stands in a list; the same in every store.</summary>
internal static class OrderKeys
{
    public static Cursor Of(StoredPolicy policy, PolicyOrder order) => new(
        order switch
        {
            PolicyOrder.Title => policy.Title ?? "",
            PolicyOrder.IssuedOn => policy.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            _ => policy.Id,
        },
        policy.Id);

    public static Cursor Of(StoredDepartment body, DepartmentOrder order) => new(
        order switch
        {
            DepartmentOrder.Name => body.Name,
            DepartmentOrder.Function => body.Function ?? "",
            _ => body.Id,
        },
        body.Id);

    /// <summary>Best first, then policies, measures, bodies.</summary>
    public static Cursor Of(SearchHit hit) => new(string.Create(CultureInfo.InvariantCulture, $"{hit.Rank}{(int)hit.Kind}"), hit.Id);

    public static ImmutableArray<string> KindsOf(SearchQuery query) =>
        [.. (query.Kinds.IsEmpty ? Enum.GetValues<SearchKind>() : [.. query.Kinds]).Select(EnumText<SearchKind>.Of)];
}
