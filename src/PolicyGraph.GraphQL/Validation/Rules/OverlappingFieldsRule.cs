using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Overlaps;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>
/// §5.3.2: fields with one response name can be merged: the same field with the same arguments, or on object types
/// that exclude each other, and of like shape. Selection sets and pairs of fragments are compared once each.
/// </summary>
internal sealed class OverlappingFieldsRule : ValidationRule, ISelectionSetRule
{
    private readonly OverlapFinder _finder;

    public OverlappingFieldsRule(ValidationContext context)
        : base(context) => _finder = new OverlapFinder(context);

    public void OnSelectionSet(SelectionSetNode set, SyntaxNode owner, NamedType? type)
    {
        if (owner is InlineFragmentNode)
            return;
        if (set.Selections.Length == 1 && set.Selections[0] is not InlineFragmentNode)
            return;
        foreach (var conflict in _finder.FindWithin(set, type))
        {
            Context.Report(
                $"Fields \"{Conflict.Shorten(conflict.ResponseName)}\" conflict because {conflict.Reason}. "
                + "Use different aliases on the fields to fetch both if this was intentional.",
                conflict.Left.Concat(conflict.Right));
        }
    }
}
