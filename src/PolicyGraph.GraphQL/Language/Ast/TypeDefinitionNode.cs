using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

/// <summary>A definition or extension of a named type, of any kind; parts that its kind does not have are empty.</summary>
public sealed class TypeDefinitionNode(
    SyntaxKind kind,
    bool isExtension,
    StringValueNode? description,
    Name name,
    ImmutableArray<DirectiveNode> directives,
    SourceSpan span)
    : DefinitionNode(kind, description, span)
{
    /// <summary>Written with <c>extend</c>.</summary>
    public bool IsExtension { get; } = isExtension;

    public Name Name { get; } = name;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>What an object or interface type implements.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>Fields of an object or interface type.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; init; } = [];

    /// <summary>Members of a union.</summary>
    public ImmutableArray<NamedTypeNode> Members { get; init; } = [];

    /// <summary>Values of an enum.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; init; } = [];

    /// <summary>Fields of an input object type.</summary>
    public ImmutableArray<InputValueDefinitionNode> InputFields { get; init; } = [];
}
