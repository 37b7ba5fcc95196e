namespace PolicyGraph.GraphQL;

/// <summary>Answers GraphQL requests by a schema and its resolvers. Safe to share between threads.</summary>
public interface IGraphQLExecutor
{
    /// <summary>What keeps a document from being executed whatever the variables are; empty where nothing does.</summary>
    IReadOnlyList<GraphQLError> Check(string document);

    /// <summary>The whole response. A request that is cancelled is answered by <see cref="ResponseKind.Cancelled"/>.</summary>
    ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation = default);
}
