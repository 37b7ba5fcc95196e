namespace PolicyGraph.GraphQL.Language;

/// <summary>The text is no GraphQL document, or larger than the parser was told to read.</summary>
public sealed class GraphQLSyntaxException : Exception
{
    public GraphQLSyntaxException(GraphQLError error)
        : base(error.Message)
    {
        Error = error;
    }

    public GraphQLError Error { get; }

    internal static GraphQLSyntaxException At(string text, int offset, string what) =>
        new(new GraphQLError("Syntax Error: " + what, ErrorCodes.ParseFailed, [SourceLocation.At(text, offset)]));
}
