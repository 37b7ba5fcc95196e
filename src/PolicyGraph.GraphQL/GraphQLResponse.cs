using PolicyGraph.GraphQL.Execution;

namespace PolicyGraph.GraphQL;

/// <summary>A whole response; its bytes are lent from a pool until it is disposed of.</summary>
public sealed class GraphQLResponse : IDisposable
{
    private readonly ResponseWriter _writer;

    /// <param name="writer">Holds the response, which takes it over.</param>
    /// <param name="firstErrorCode">Null where there is no error.</param>
    public GraphQLResponse(ResponseKind kind, ResponseWriter writer, string? firstErrorCode)
    {
        Kind = kind;
        FirstErrorCode = firstErrorCode;
        _writer = writer;
    }

    public ResponseKind Kind { get; }

    /// <summary>Null where there is no error.</summary>
    public string? FirstErrorCode { get; }

    /// <summary>A response without data.</summary>
    /// <param name="errors">One at least.</param>
    public static GraphQLResponse Refuse(ResponseKind kind, params IReadOnlyList<GraphQLError> errors) => ResponseComposer.Refuse(kind, errors);

    public static GraphQLResponse Cancelled() =>
        Refuse(ResponseKind.Cancelled, new GraphQLError("The request was cancelled or took too long.", ErrorCodes.Cancelled));

    /// <param name="limit">Bytes that the response may have.</param>
    public static GraphQLResponse TooLarge(int limit) => Refuse(
        ResponseKind.TooLarge, new GraphQLError($"The response is larger than {limit} bytes, the limit; ask for shorter lists.", ErrorCodes.ResponseLimit));

    /// <summary>UTF-8 JSON.</summary>
    public ReadOnlyMemory<byte> Body => _writer.WrittenMemory;

    public void Dispose() => _writer.Dispose();
}
