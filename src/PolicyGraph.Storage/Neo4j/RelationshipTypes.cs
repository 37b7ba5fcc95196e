using PolicyGraph.Model;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Types of relationships that stand for values of the model.</summary>
internal static class RelationshipTypes
{
    public const string BasedOn = "BASED_ON";

    public static string Of(ResponsibilityRole role) => role switch
    {
        ResponsibilityRole.Lead => "LEADS",
        ResponsibilityRole.Coordinate => "COORDINATES",
        ResponsibilityRole.Shared => "SHARES",
        ResponsibilityRole.Responsible => "RESPONSIBLE_FOR",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static ResponsibilityRole RoleOf(string type) => type switch
    {
        "LEADS" => ResponsibilityRole.Lead,
        "COORDINATES" => ResponsibilityRole.Coordinate,
        "SHARES" => ResponsibilityRole.Shared,
        "RESPONSIBLE_FOR" => ResponsibilityRole.Responsible,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
