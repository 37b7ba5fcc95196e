using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.1.4: fragments that are defined are used by some operation.</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context), IDocumentRule
{
    public void OnDocument(DocumentNode document)
    {
        var fragments = document.Definitions.OfType<FragmentNode>().ToArray();
        if (fragments.Length == 0)
            return;
        var used = Context.References.ReachedFrom(document.Definitions.OfType<OperationNode>())
            .Select(fragment => fragment.Name.Value).ToHashSet();
        foreach (var fragment in fragments)
        {
            if (!used.Contains(fragment.Name.Value))
                Context.Report($"Fragment \"{fragment.Name}\" is never used.", fragment);
        }
    }
}
