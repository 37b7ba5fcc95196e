using System.Text.Json;

namespace PolicyGraph.GraphQL;

/// <summary>What a client asks.</summary>
/// <param name="Document">The text of the document.</param>
/// <param name="OperationName">Needed where the document holds several operations.</param>
/// <param name="Variables">A JSON object; null and absent mean none.</param>
/// <param name="State">Handed to resolvers unchanged: the user, the store, what belongs to this request.</param>
public sealed record GraphQLRequest(
    string Document, string? OperationName = null, JsonElement? Variables = null, object? State = null)
{
    /// <summary>The object that root fields are resolved on.</summary>
    public object Root { get; init; } = EmptyRoot;

    private static object EmptyRoot { get; } = new();
}
