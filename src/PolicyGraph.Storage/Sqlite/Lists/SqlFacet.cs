using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>What records of a <see cref="SqlTable"/> are counted by.</summary>
/// <param name="Join">Where one record may have several values, the tables that hold them.</param>
internal sealed record SqlFacet(string Value, string? Join = null)
{
    private const string Assignments = " JOIN assignment a ON a.measure = m.key";

    public static SqlFacet Of(PolicyFacet facet) => facet switch
    {
        PolicyFacet.Year => new("substr(p.issued_on, 1, 4)"),
        PolicyFacet.Level => new("p.level"),
        PolicyFacet.Status => new("p.status"),
        _ => new("p.region_code"),
    };

    public static SqlFacet Of(MeasureFacet facet) => facet switch
    {
        MeasureFacet.Year => new("substr(p.issued_on, 1, 4)"),
        MeasureFacet.Level => new("p.level"),
        MeasureFacet.Deadline => new("iif(m.deadline IS NULL, 'false', 'true')"),
        MeasureFacet.Role => new("a.role", Assignments),
        MeasureFacet.Function => new("b.function", $"{Assignments} JOIN department b ON b.key = a.department"),
        _ => new("p.region_code"),
    };

    public static SqlFacet Of(DepartmentFacet facet) => facet switch
    {
        DepartmentFacet.Level => new("d.level"),
        DepartmentFacet.Kind => new("d.kind"),
        DepartmentFacet.Function => new("d.function"),
        _ => new("d.region_code"),
    };
}
