using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>Keys of orders as expressions over the tables of <see cref="SqlTable"/>.</summary>
internal static class SqlOrders
{
    private const string Position = "m.position";

    public static ImmutableArray<SqlKey> Of(PolicyQuery query) => Of(query.Keys, key => key switch
    {
        PolicyOrder.Title => "coalesce(p.title, '')",
        PolicyOrder.IssuedOn => "coalesce(p.issued_on, '')",
        PolicyOrder.PublishedOn => "coalesce(p.published_on, '')",
        PolicyOrder.Level => RankOf("p.level"),
        _ => "p.id",
    });

    public static ImmutableArray<SqlKey> Of(MeasureQuery query) => Of(query.Keys, key => key switch
    {
        MeasureOrder.Position => Position,
        MeasureOrder.Title => "m.title",
        MeasureOrder.Deadline => "coalesce(m.deadline, '')",
        MeasureOrder.IssuedOn => "coalesce(p.issued_on, '')",
        MeasureOrder.Bodies => "(SELECT printf('%08d', count(*)) FROM assignment WHERE measure = m.key)",
        _ => "p.id",
    });

    public static ImmutableArray<SqlKey> Of(DepartmentQuery query) => Of(query.Keys, key => key switch
    {
        DepartmentOrder.Name => "d.name",
        DepartmentOrder.Function => "coalesce(d.function, '')",
        DepartmentOrder.Level => RankOf("d.level"),
        _ => "d.id",
    });

    public static ImmutableArray<SqlKey> Of(RegionQuery query) => Of(query.Keys, key => key switch
    {
        RegionOrder.Name => "g.name",
        RegionOrder.Level => RankOf("g.level"),
        _ => "g.code",
    });

    private static ImmutableArray<SqlKey> Of<TKey>(ImmutableArray<Sort<TKey>> keys, Func<TKey, string> expression)
        where TKey : struct, Enum => [.. keys.Select(sort => KeyOf(expression(sort.Key), sort.Descending))];

    private static SqlKey KeyOf(string expression, bool descending) =>
        new(expression, descending, expression == Position ? $"printf('%08d', {Position})" : null);

    private static string RankOf(string level)
    {
        var ranks = Enum.GetValues<AdministrativeLevel>().Select((one, rank) => $"WHEN '{EnumText<AdministrativeLevel>.Of(one)}' THEN '{(char)('1' + rank)}'");
        return $"CASE {level} {string.Join(' ', ranks)} ELSE '' END";
    }
}
