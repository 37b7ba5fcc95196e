using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.2.4.1: a subscription selects one root field, and no meta-field.</summary>
internal sealed class SingleRootFieldRule(ValidationContext context) : ValidationRule(context), IOperationRule
{
    public void OnOperation(OperationNode operation)
    {
        if (operation.Type != OperationType.Subscription || Schema.SubscriptionType is not { } root)
            return;
        var fields = new OrderedDictionary<string, List<FieldNode>>();
        Collect(operation.SelectionSet, root, fields, []);
        var subject = operation.Name is { } name ? $"Subscription \"{name}\"" : "Anonymous Subscription";
        if (fields.Count > 1)
            Context.Report(
                $"{subject} must select only one top level field.", fields.Values.Skip(1).SelectMany(nodes => nodes));
        foreach (var nodes in fields.Values)
        {
            if (nodes[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
                Context.Report($"{subject} must not select an introspection top level field.", nodes);
        }
    }

    private void Collect(
        SelectionSetNode set, ObjectType root, OrderedDictionary<string, List<FieldNode>> fields, HashSet<string> seen)
    {
        StackGuard.Require();
        Context.References.SpendWork(set.Selections.Length);
        foreach (var selection in set.Selections)
        {
            if (IsLeftOut(selection))
                continue;
            switch (selection)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseName, out var nodes))
                        fields[field.ResponseName] = nodes = [];
                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, root):
                    Collect(inline.SelectionSet!, root, fields, seen);
                    break;
                case FragmentSpreadNode spread when seen.Add(spread.Name.Value):
                    if (Context.FindFragment(spread.Name.Value) is { } found && Applies(found.TypeCondition, root))
                        Collect(found.SelectionSet, root, fields, seen);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, ObjectType root) =>
        condition is null
        || (Schema.FindType(condition.Name.Value) is { } type && (type == root || Schema.IsSubType(type, root)));

    /// <summary>By a condition that is a literal; those that are variables are another rule's concern.</summary>
    private static bool IsLeftOut(SelectionNode selection) =>
        Condition(selection, "skip") == true || Condition(selection, "include") == false;

    private static bool? Condition(SelectionNode selection, string directive) =>
        (AppliedDirectives.Find(selection.Directives, directive)?.Arguments
            .LastOrDefault(argument => argument.Name.Value == "if")?.Value as BooleanValueNode)?.Value;
}
