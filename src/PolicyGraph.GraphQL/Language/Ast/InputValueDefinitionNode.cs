using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

/// <summary>An argument of a field or directive, or a field of an input object type.</summary>
public sealed class InputValueDefinitionNode(
    StringValueNode? description,
    Name name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives,
    SourceSpan span)
    : SyntaxNode(SyntaxKind.InputValueDefinition, span)
{
    public StringValueNode? Description { get; } = description;

    public Name Name { get; } = name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
