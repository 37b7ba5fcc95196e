using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.8.2: variables are of input types.</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context)
    : ValidationRule(context), IVariableDefinitionRule
{
    public void OnVariableDefinition(VariableDefinitionNode variable)
    {
        if (Schema.Resolve(variable.Type) is { IsInput: false })
            Context.Report(
                $"Variable \"${variable.Variable.Name}\" cannot be non-input type \"{GraphQLPrinter.Print(variable.Type)}\".",
                variable.Type);
    }
}
