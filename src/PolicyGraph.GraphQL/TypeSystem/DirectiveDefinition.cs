using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <param name="locations">Names of <c>__DirectiveLocation</c>.</param>
public sealed class DirectiveDefinition(
    string name,
    string? description,
    ImmutableArray<InputValue> arguments,
    bool isRepeatable,
    ImmutableArray<string> locations)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public ImmutableArray<InputValue> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public ImmutableArray<string> Locations { get; } = locations;

    internal DirectiveDefinitionNode? Syntax { get; init; }
}
