using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class FieldNode(
    Name? alias,
    Name name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet,
    SourceSpan span)
    : SelectionNode(SyntaxKind.Field, directives, selectionSet, span)
{
    public Name? Alias { get; } = alias;

    public Name Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>Its key in the response: the alias, or else the name.</summary>
    public string ResponseName => Alias?.Value ?? Name.Value;
}
