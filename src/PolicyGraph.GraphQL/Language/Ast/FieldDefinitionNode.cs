using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class FieldDefinitionNode(
    StringValueNode? description,
    Name name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives,
    SourceSpan span)
    : SyntaxNode(SyntaxKind.FieldDefinition, span)
{
    public StringValueNode? Description { get; } = description;

    public Name Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
