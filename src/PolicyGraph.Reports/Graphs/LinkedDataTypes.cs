namespace PolicyGraph.Reports.Graphs;

/// <summary>Labels, types and properties of the graph as terms of the JSON-LD context.</summary>
internal static class LinkedDataTypes
{
    public static string Of(string label) => label switch
    {
        GraphLabels.Region => "schema:AdministrativeArea",
        GraphLabels.Department => "org:FormalOrganization",
        GraphLabels.Group => "pg:Group",
        GraphLabels.Policy => "schema:Legislation",
        GraphLabels.Measure => "pg:Measure",
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    };

    public static string RoleOf(string type) => type switch
    {
        "LEADS" => "pg:Lead",
        "COORDINATES" => "pg:Coordinate",
        "SHARES" => "pg:Shared",
        "RESPONSIBLE_FOR" => "pg:Responsible",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <returns>Null for what another term or a link says already.</returns>
    public static string? TermOf(NodeTable table, GraphProperty property) => property.Name switch
    {
        _ when property.IsOfStore => null,
        "title" or "policyId" or "parentCode" or "regionCode" or "diagnosticCodes" => null,
        "aliases" => "altLabel",
        "position" when table == GraphTables.Measures => "place",
        var name => name,
    };

    /// <param name="type">Of a relationship that is one link.</param>
    /// <returns>The term, and whether it leads from the end of the relationship to its beginning.</returns>
    public static (string Term, bool IsTurned) LinkOf(string type) => type switch
    {
        GraphLabels.PartOf => ("containedInPlace", false),
        GraphLabels.InRegion => ("areaServed", false),
        GraphLabels.Issued => ("passedBy", true),
        GraphLabels.BasedOn => ("basedOn", false),
        GraphLabels.Cites => ("cites", false),
        GraphLabels.HasMeasure => ("isPartOf", true),
        GraphLabels.AlignedWith => ("sameTask", false),
        "LEADS" => ("responsible", false),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
