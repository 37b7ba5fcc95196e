using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.1.1: fragments have different names.</summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context), IFragmentRule
{
    private readonly Dictionary<string, Name> _seen = [];

    public void OnFragment(FragmentNode fragment)
    {
        if (!_seen.TryAdd(fragment.Name.Value, fragment.Name))
            Context.ReportAt(
                $"There can be only one fragment named \"{fragment.Name}\".",
                _seen[fragment.Name.Value].Start,
                fragment.Name.Start);
    }
}
