using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem;

public abstract class NamedType(string name, string? description) : GraphQLType
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public override NamedType Innermost => this;

    /// <summary>Where it is defined; null for the types that every schema has.</summary>
    internal TypeDefinitionNode? Syntax { get; init; }

    public override string ToString() => Name;
}
