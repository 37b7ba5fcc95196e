using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>An argument of a field or directive, or a field of an input object type.</summary>
public sealed class InputValue(string name, string? description, GraphQLType type, string? deprecationReason)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public GraphQLType Type { get; } = type;

    /// <summary>Null if not deprecated.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>Whether the schema gives a default; it may be null.</summary>
    public bool HasDefault { get; private set; }

    /// <summary>Coerced to the type, defaults of its own fields filled in.</summary>
    public object? DefaultValue { get; private set; }

    /// <summary>Non-null and without a default: must be given.</summary>
    public bool IsRequired => Type.IsNonNull && !HasDefault;

    internal InputValueDefinitionNode? Syntax { get; init; }

    internal void SetDefault(object? value)
    {
        HasDefault = true;
        DefaultValue = value;
    }
}
