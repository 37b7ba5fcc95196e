using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation.Visits;

/// <summary>After the walk, once for each operation, when all uses of variables are known.</summary>
internal interface IOperationEndRule
{
    void OnOperationEnd(OperationNode operation);
}
