using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class EnumValueDefinitionNode(
    StringValueNode? description, Name name, ImmutableArray<DirectiveNode> directives, SourceSpan span)
    : SyntaxNode(SyntaxKind.EnumValueDefinition, span)
{
    public StringValueNode? Description { get; } = description;

    public Name Name { get; } = name;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
