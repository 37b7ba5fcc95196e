using PolicyGraph.GraphQL.Execution;

namespace PolicyGraph.Api.Values;

/// <summary>An id that is unique among all objects: the type, a colon, and the key that the store knows.</summary>
internal readonly record struct GlobalId(NodeType Type, string Key)
{
    public override string ToString() => OpaqueText.Of($"{Type}:{Key}");

    /// <exception cref="ResolverException">It is none that the API gave.</exception>
    public static GlobalId Parse(string id) =>
        TryParse(id) ?? throw new ResolverException($"\"{id}\" is no id of this API; pass on one that it gave as id.");

    /// <returns>Null where it is none that the API gave.</returns>
    public static GlobalId? TryParse(string id)
    {
        var parts = OpaqueText.Read(id)?.Split(':', 2);
        return parts is [var type, { Length: > 0 } key] && Enum.TryParse<NodeType>(type, out var known) && known.ToString() == type
            ? new GlobalId(known, key)
            : null;
    }

    /// <exception cref="ResolverException">It is no id, or one of another type.</exception>
    public static string KeyOf(NodeType type, string id)
    {
        var parsed = Parse(id);
        return parsed.Type == type
            ? parsed.Key
            : throw new ResolverException($"\"{id}\" is the id of a {parsed.Type}; a {type} is wanted here.");
    }
}
