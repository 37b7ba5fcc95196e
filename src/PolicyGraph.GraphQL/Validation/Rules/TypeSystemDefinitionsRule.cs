using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>A schema's text holds no operations and fragments.</summary>
internal sealed class TypeSystemDefinitionsRule(ValidationContext context) : ValidationRule(context), IDocumentRule
{
    public void OnDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions.Where(d => d is OperationNode or FragmentNode))
            Context.Report("A schema must not hold operations or fragments.", definition);
    }
}
