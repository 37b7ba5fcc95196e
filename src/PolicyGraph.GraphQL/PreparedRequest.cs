using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Execution.Documents;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL;

/// <summary>A request that was checked: either it has errors, or an operation that can be executed.</summary>
public sealed class PreparedRequest
{
    internal PreparedRequest(IReadOnlyList<GraphQLError> errors)
    {
        Errors = errors;
        Variables = VariableValues.Empty;
    }

    internal PreparedRequest(
        GraphQLRequest request, PreparedDocument document, OperationNode operation, VariableValues variables)
    {
        Errors = [];
        Request = request;
        Document = document;
        Operation = operation;
        Variables = variables;
    }

    /// <summary>Why it cannot be executed; empty if it can.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>
    /// What would be executed; null where there are errors. A subscription is executed once, as a query is: a
    /// transport that has streams repeats it, one that has none refuses it.
    /// </summary>
    public OperationType? OperationType => Operation?.Type;

    public VariableValues Variables { get; }

    internal GraphQLRequest? Request { get; }

    internal PreparedDocument? Document { get; }

    internal OperationNode? Operation { get; }
}
