using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.8.1: the variables of an operation have different names.</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context), IOperationRule
{
    public void OnOperation(OperationNode operation)
    {
        foreach (var same in operation.VariableDefinitions.GroupBy(variable => variable.Variable.Name.Value))
        {
            int[] places = [.. same.Select(variable => variable.Variable.Name.Start)];
            if (places.Length > 1)
                Context.ReportAt($"There can be only one variable named \"${same.Key}\".", places);
        }
    }
}
