using System.Text;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Language;

/// <summary>Text to syntax tree, by the grammar of the September 2025 specification.</summary>
public static class GraphQLParser
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <exception cref="GraphQLSyntaxException">The first place that does not fit the grammar, or a limit passed.</exception>
    public static DocumentNode Parse(string text, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DocumentParser(text, options ?? ParserOptions.Default).ParseDocument();
    }

    /// <summary>Spans count UTF-16 units of the decoded text.</summary>
    /// <exception cref="GraphQLSyntaxException">Also for bytes that are not UTF-8.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> utf8, ParserOptions? options = null)
    {
        try
        {
            return Parse(StrictUtf8.GetString(utf8), options);
        }
        catch (DecoderFallbackException e)
        {
            throw new GraphQLSyntaxException(new GraphQLError(
                $"Syntax Error: The document is not UTF-8; the first wrong byte is at offset {e.Index}.",
                ErrorCodes.ParseFailed));
        }
    }

    /// <summary>A single value without variables, such as <c>{first: 10}</c>.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no constant value, or more than one.</exception>
    public static ValueNode ParseConstantValue(string text) =>
        new DocumentParser(text, ParserOptions.Default).ParseLoneValue();

    /// <summary>A type reference such as <c>[Book!]!</c>.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no type reference, or more than one.</exception>
    public static TypeNode ParseTypeReference(string text) =>
        new DocumentParser(text, ParserOptions.Default).ParseLoneType();
}
