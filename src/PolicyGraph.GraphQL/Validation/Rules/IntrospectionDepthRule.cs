using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>
/// Lists of types and fields nested below <c>__schema</c> or <c>__type</c>: each level multiplies the answer. The
/// usual introspection query needs two.
/// </summary>
internal sealed class IntrospectionDepthRule(ValidationContext context, int maxLists = 2)
    : ValidationRule(context), IFieldRule
{
    private readonly Dictionary<string, int> _passedAt = [];
    private readonly Dictionary<string, int> _exceededAt = [];

    public void OnField(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (field.Name.Value is "__schema" or "__type" && Exceeds(field, [], 0))
            Context.Report("Maximum introspection depth exceeded", field);
    }

    private bool Exceeds(SelectionNode node, Dictionary<string, int> visited, int depth)
    {
        StackGuard.Require();
        if (node is FragmentSpreadNode spread)
            return Exceeds(spread.Name.Value, visited, depth);
        if (node is FieldNode { Name.Value: "fields" or "interfaces" or "possibleTypes" or "inputFields" }
            && ++depth > maxLists)
            return true;
        return node.SelectionSet is { } set && ExceedsIn(set, visited, depth);
    }

    /// <summary>A fragment entered at no greater a depth than one at which it passed, passes again.</summary>
    private bool Exceeds(string fragmentName, Dictionary<string, int> visited, int depth)
    {
        if (_exceededAt.TryGetValue(fragmentName, out var exceeded) && exceeded <= depth)
            return true;
        if ((visited.TryGetValue(fragmentName, out var entered) && entered >= depth)
            || (_passedAt.TryGetValue(fragmentName, out var passed) && passed >= depth))
            return false;
        if (Context.FindFragment(fragmentName) is not { } fragment)
            return false;
        visited[fragmentName] = depth;
        var exceeds = ExceedsIn(fragment.SelectionSet, visited, depth);
        (exceeds ? _exceededAt : _passedAt)[fragmentName] = depth;
        return exceeds;
    }

    private bool ExceedsIn(SelectionSetNode set, Dictionary<string, int> visited, int depth)
    {
        foreach (var selection in set.Selections)
        {
            if (Exceeds(selection, visited, depth))
                return true;
        }
        return false;
    }
}
