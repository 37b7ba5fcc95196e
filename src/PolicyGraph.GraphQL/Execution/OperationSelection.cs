using PolicyGraph.GraphQL.Execution.Documents;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Execution;

/// <summary>GetOperation of the specification.</summary>
internal static class OperationSelection
{
    public static OperationNode? Select(PreparedDocument document, string? name, out GraphQLError? error)
    {
        error = null;
        var operation = name is null
            ? document.Operations.Length == 1 ? document.Operations[0] : null
            : document.Operations.FirstOrDefault(operation => operation.Name?.Value == name);
        if (operation is not null)
            return operation;
        error = new GraphQLError(Problem(document, name), ErrorCodes.OperationResolutionFailure);
        return null;
    }

    private static string Problem(PreparedDocument document, string? name)
    {
        if (name is not null)
            return $"Unknown operation named \"{name}\".";
        return document.Operations.IsEmpty
            ? "Must provide an operation."
            : "Must provide operation name if query contains multiple operations.";
    }
}
