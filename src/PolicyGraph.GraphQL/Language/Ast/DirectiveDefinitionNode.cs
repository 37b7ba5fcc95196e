using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class DirectiveDefinitionNode(
    StringValueNode? description,
    Name name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    ImmutableArray<Name> locations,
    SourceSpan span)
    : DefinitionNode(SyntaxKind.DirectiveDefinition, description, span)
{
    public Name Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Names of <c>__DirectiveLocation</c>, as written.</summary>
    public ImmutableArray<Name> Locations { get; } = locations;
}
