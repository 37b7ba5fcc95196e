using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.8.3: variables that are used are defined by every operation that reaches the use.</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context), IOperationEndRule
{
    public void OnOperationEnd(OperationNode operation)
    {
        var defined = operation.VariableDefinitions.Select(v => v.Variable.Name.Value).ToHashSet();
        var by = operation.Name is { } name ? $" by operation \"{name}\"" : "";
        foreach (var usage in Context.Variables.ReachedFrom(operation))
        {
            if (!defined.Contains(usage.Variable.Name.Value))
                Context.ReportAt(
                    $"Variable \"${usage.Variable.Name}\" is not defined{by}.",
                    usage.Variable.Span.Start,
                    operation.Span.Start);
        }
    }
}
