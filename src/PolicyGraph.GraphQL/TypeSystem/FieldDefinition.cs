using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem;

public sealed class FieldDefinition(
    string name,
    string? description,
    ImmutableArray<InputValue> arguments,
    GraphQLType type,
    string? deprecationReason)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public ImmutableArray<InputValue> Arguments { get; } = arguments;

    public GraphQLType Type { get; } = type;

    /// <summary>Null if not deprecated.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    internal FieldDefinitionNode? Syntax { get; init; }

    public InputValue? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
                return argument;
        }
        return null;
    }
}
