using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation.Visits;

internal interface IOperationRule
{
    void OnOperation(OperationNode operation);
}
