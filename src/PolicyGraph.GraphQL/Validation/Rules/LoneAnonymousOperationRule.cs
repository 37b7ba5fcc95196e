using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.2.3.1: an operation without a name is the only one.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context)
    : ValidationRule(context), IDocumentRule, IOperationRule
{
    private int _operations;

    public void OnDocument(DocumentNode document) =>
        _operations = document.Definitions.Count(definition => definition is OperationNode);

    public void OnOperation(OperationNode operation)
    {
        if (operation.Name is null && _operations > 1)
            Context.Report("This anonymous operation must be the only defined operation.", operation);
    }
}
