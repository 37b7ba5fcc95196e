using PolicyGraph.GraphQL.Language;

namespace PolicyGraph.GraphQL;

/// <summary>One entry of the <c>errors</c> list of a response.</summary>
/// <param name="Code">Machine-readable reason, written as <c>extensions.code</c>; see <see cref="ErrorCodes"/>.</param>
/// <param name="Locations">Places in the document, 1-based; empty for errors that concern no place.</param>
/// <param name="Path">Response names (string) and list indices (int) from the root; null outside execution.</param>
public sealed record GraphQLError(
    string Message,
    string Code,
    IReadOnlyList<SourceLocation> Locations,
    IReadOnlyList<object>? Path = null)
{
    public GraphQLError(string message, string code)
        : this(message, code, [])
    {
    }
}
