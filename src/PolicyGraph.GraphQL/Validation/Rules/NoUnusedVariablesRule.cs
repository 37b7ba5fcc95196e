using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.8.4: variables that an operation defines are used in it or in a fragment it reaches.</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context), IOperationEndRule
{
    public void OnOperationEnd(OperationNode operation)
    {
        if (operation.VariableDefinitions.IsEmpty)
            return;
        var used = Context.Variables.ReachedFrom(operation).Select(u => u.Variable.Name.Value).ToHashSet();
        var by = operation.Name is { } name ? $" in operation \"{name}\"" : "";
        foreach (var variable in operation.VariableDefinitions)
        {
            if (!used.Contains(variable.Variable.Name.Value))
                Context.Report($"Variable \"${variable.Variable.Name}\" is never used{by}.", variable);
        }
    }
}
