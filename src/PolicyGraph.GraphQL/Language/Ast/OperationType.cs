namespace PolicyGraph.GraphQL.Language.Ast;

public enum OperationType : byte
{
    Query,
    Mutation,
    Subscription,
}
