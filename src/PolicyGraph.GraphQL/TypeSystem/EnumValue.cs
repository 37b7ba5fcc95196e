using System.Text;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>A value of an enum type. Resolvers give and take the name.</summary>
public sealed class EnumValue(string name, string? description, string? deprecationReason)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    /// <summary>Null if not deprecated.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>The name as a JSON string, quotes included.</summary>
    internal byte[] Json { get; } = Encoding.UTF8.GetBytes($"\"{name}\"");
}
