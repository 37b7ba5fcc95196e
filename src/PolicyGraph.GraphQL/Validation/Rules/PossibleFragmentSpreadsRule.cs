using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.2.3: a fragment is spread only where some object can be of both types.</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context)
    : ValidationRule(context), IInlineFragmentRule, IFragmentSpreadRule
{
    public void OnInlineFragment(InlineFragmentNode fragment, NamedType? type, NamedType? parent)
    {
        if (type is { IsComposite: true } && parent is not null && !type.Overlaps(parent, Schema))
            Context.Report(
                $"Fragment cannot be spread here as objects of type \"{parent.Name}\" can never be of type \"{type.Name}\".",
                fragment);
    }

    public void OnFragmentSpread(FragmentSpreadNode spread, NamedType? parent)
    {
        if (parent is null || Context.FindFragment(spread.Name.Value) is not { } fragment)
            return;
        var type = Schema.FindType(fragment.TypeCondition.Name.Value);
        if (type is { IsComposite: true } && !type.Overlaps(parent, Schema))
            Context.Report(
                $"Fragment \"{spread.Name}\" cannot be spread here as objects of type \"{parent.Name}\" "
                + $"can never be of type \"{type.Name}\".",
                spread);
    }
}
