using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.1.3: fragments are on objects, interfaces and unions.</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context)
    : ValidationRule(context), IFragmentRule, IInlineFragmentRule
{
    public void OnFragment(FragmentNode fragment)
    {
        if (IsNotComposite(fragment.TypeCondition))
            Context.Report(
                $"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{fragment.TypeCondition.Name}\".",
                fragment.TypeCondition);
    }

    public void OnInlineFragment(InlineFragmentNode fragment, NamedType? type, NamedType? parent)
    {
        if (fragment.TypeCondition is { } condition && IsNotComposite(condition))
            Context.Report($"Fragment cannot condition on non composite type \"{condition.Name}\".", condition);
    }

    private bool IsNotComposite(NamedTypeNode condition) =>
        Schema.FindType(condition.Name.Value) is { IsComposite: false };
}
