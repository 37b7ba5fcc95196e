using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.2.1: fragments that are spread are defined.</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context), IFragmentSpreadRule
{
    public void OnFragmentSpread(FragmentSpreadNode spread, NamedType? parent)
    {
        if (Context.FindFragment(spread.Name.Value) is null)
            Context.ReportAt($"Unknown fragment \"{spread.Name}\".", spread.Name.Start);
    }
}
