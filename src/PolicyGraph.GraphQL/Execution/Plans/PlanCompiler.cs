using System.Runtime.CompilerServices;
using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution.Plans;

/// <summary>CollectFields of the specification, done once for an operation and a set of condition values.</summary>
internal sealed class PlanCompiler(
    Schema schema,
    BoundResolvers resolvers,
    IReadOnlyDictionary<string, FragmentNode> fragments,
    ConditionValues conditions)
{
    public Schema Schema => schema;

    public SelectionPlan CompileRoot(ObjectType type, SelectionSetNode set)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>();
        return Finish(type, groups, Collect(set, type, groups, []));
    }

    /// <summary>The merged selections of all nodes of one field.</summary>
    public SelectionPlan CompileSelection(ObjectType type, List<FieldNode> nodes)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>();
        var visited = new HashSet<string>();
        FieldFailure? failure = null;
        foreach (var node in nodes)
        {
            if (node.SelectionSet is { } set)
                failure ??= Collect(set, type, groups, visited);
        }
        return Finish(type, groups, failure);
    }

    private SelectionPlan Finish(
        ObjectType type, OrderedDictionary<string, List<FieldNode>> groups, FieldFailure? failure)
    {
        if (failure is not null)
            return new SelectionPlan(type, [], failure);
        var fields = new List<PlanField>(groups.Count);
        foreach (var nodes in groups.Values)
        {
            if (schema.FindField(type, nodes[0].Name.Value) is { } definition)
                fields.Add(new PlanField(this, type, definition, nodes, resolvers.Find(definition)));
        }
        return new SelectionPlan(type, [.. fields], null);
    }

    /// <returns>Why the first condition met that has no usable value has none.</returns>
    private FieldFailure? Collect(
        SelectionSetNode set,
        ObjectType type,
        OrderedDictionary<string, List<FieldNode>> groups,
        HashSet<string> visited)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in set.Selections)
        {
            if (selection is FragmentSpreadNode seen && visited.Contains(seen.Name.Value))
                continue;
            if (!conditions.Includes(selection, out var failure))
            {
                if (failure is not null)
                    return failure;
                continue;
            }
            failure = selection switch
            {
                FieldNode field => AddField(field, groups),
                InlineFragmentNode inline when Applies(inline.TypeCondition, type) =>
                    Collect(inline.SelectionSet!, type, groups, visited),
                FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                    && fragments.TryGetValue(spread.Name.Value, out var fragment)
                    && Applies(fragment.TypeCondition, type) =>
                    Collect(fragment.SelectionSet, type, groups, visited),
                _ => null,
            };
            if (failure is not null)
                return failure;
        }
        return null;
    }

    private static FieldFailure? AddField(FieldNode field, OrderedDictionary<string, List<FieldNode>> groups)
    {
        if (!groups.TryGetValue(field.ResponseName, out var nodes))
            groups[field.ResponseName] = nodes = [];
        nodes.Add(field);
        return null;
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type)
    {
        if (condition is null || condition.Name.Value == type.Name)
            return true;
        return schema.FindType(condition.Name.Value) is { IsAbstract: true } abstractType
            && schema.IsSubType(abstractType, type);
    }
}
