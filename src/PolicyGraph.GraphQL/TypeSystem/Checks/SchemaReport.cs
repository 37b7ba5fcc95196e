using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Checks;

internal sealed class SchemaReport(DocumentNode document)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    public void Add(string message, params ReadOnlySpan<SyntaxNode?> nodes)
    {
        var locations = new List<Language.SourceLocation>();
        foreach (var node in nodes)
        {
            if (node is not null)
                locations.Add(document.LocationOf(node.Span.Start));
        }
        _errors.Add(new GraphQLError(message, ErrorCodes.ValidationFailed, locations));
    }
}
