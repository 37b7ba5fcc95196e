using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation.Overlaps;

/// <summary>One field of a selection set, with what comparing it needs.</summary>
internal sealed class SelectedField(FieldNode node, NamedType? parent, FieldDefinition? definition)
{
    private Dictionary<string, ValueNode>? _arguments;

    public FieldNode Node { get; } = node;

    public NamedType? Parent { get; } = parent;

    public GraphQLType? Type { get; } = definition?.Type;

    /// <summary>Neither arguments nor a selection: two of one name and type never conflict.</summary>
    public bool IsSimple { get; } = node.Arguments.IsEmpty && node.SelectionSet is null;

    /// <summary>The fields below it; null until they are asked for.</summary>
    public CollectedFields? Below { get; set; }

    /// <summary>Why the field differs from others it was compared with; null for those it does not differ from.</summary>
    public Dictionary<SelectedField, string?> Differences => field ??= [];

    public ImmutableArray<ArgumentNode> Arguments => Node.Arguments;

    public ValueNode? FindArgument(string name)
    {
        if (_arguments is null)
        {
            _arguments = [];
            foreach (var argument in Node.Arguments)
                _arguments[argument.Name.Value] = argument.Value;
        }
        return _arguments.GetValueOrDefault(name);
    }
}
