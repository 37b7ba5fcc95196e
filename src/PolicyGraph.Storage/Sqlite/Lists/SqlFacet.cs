using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>What records of a <see cref="SqlTable"/> are counted by, as expressions.</summary>
internal static class SqlFacet
{
    public static string Of(PolicyFacet facet) => facet switch
    {
        PolicyFacet.Year => "substr(p.issued_on, 1, 4)",
        PolicyFacet.Level => "p.level",
        PolicyFacet.Status => "p.status",
        _ => "p.region_code",
    };

    public static string Of(DepartmentFacet facet) => facet switch
    {
        DepartmentFacet.Level => "d.level",
        DepartmentFacet.Kind => "d.kind",
        DepartmentFacet.Function => "d.function",
        _ => "d.region_code",
    };
}
