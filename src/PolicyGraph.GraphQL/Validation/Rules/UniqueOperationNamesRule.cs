using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.2.2.1: operations have different names.</summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context), IOperationRule
{
    private readonly Dictionary<string, Name> _seen = [];

    public void OnOperation(OperationNode operation)
    {
        if (operation.Name is not { } name || _seen.TryAdd(name.Value, name))
            return;
        Context.ReportAt(
            $"There can be only one operation named \"{name}\".", _seen[name.Value].Start, name.Start);
    }
}
