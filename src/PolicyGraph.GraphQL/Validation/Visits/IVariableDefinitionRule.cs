using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation.Visits;

internal interface IVariableDefinitionRule
{
    void OnVariableDefinition(VariableDefinitionNode variable);
}
