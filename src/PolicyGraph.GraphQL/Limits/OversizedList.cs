using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Limits;

/// <summary>A list that is asked to hold more than a page may.</summary>
internal sealed record OversizedList(FieldNode Field, string Argument, int Size)
{
    public GraphQLError ToError(DocumentNode document, int limit) => new(
        $"{Argument}: {Size} is more than a list may hold at once; the limit is {limit}.",
        ErrorCodes.PageLimit,
        [document.LocationOf(Field.Span.Start)]);
}
