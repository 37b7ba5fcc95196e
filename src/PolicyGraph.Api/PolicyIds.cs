using PolicyGraph.Api.Values;

namespace PolicyGraph.Api;

/// <summary>Names of policies in addresses.</summary>
public static class PolicyIds
{
    /// <param name="name">An id that the API gave, or what the store knows the policy by.</param>
    /// <returns>What the store knows the policy by.</returns>
    public static string KeyOf(string name) => GlobalId.TryParse(name) is { Type: NodeType.Policy } id ? id.Key : name;
}
