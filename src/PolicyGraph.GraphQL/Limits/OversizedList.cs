using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Limits;

/// <summary>A list that is asked to hold more than a page may.</summary>
public sealed record OversizedList(FieldNode Field, string Argument, int Size)
{
    public static string Message(string argument, int size, int limit) =>
        $"{argument}: {size} is more than a list may hold at once; the limit is {limit}.";

    internal GraphQLError ToError(DocumentNode document, int limit) => new(
        Message(Argument, Size, limit),
        ErrorCodes.PageLimit,
        [document.LocationOf(Field.Span.Start)]);
}
