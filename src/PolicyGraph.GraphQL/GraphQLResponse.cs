using PolicyGraph.GraphQL.Execution;

namespace PolicyGraph.GraphQL;

/// <summary>A whole response; its bytes are lent from a pool until it is disposed of.</summary>
public sealed class GraphQLResponse : IDisposable
{
    private readonly ResponseWriter _writer;

    internal GraphQLResponse(ResponseKind kind, ResponseWriter writer, string? firstErrorCode)
    {
        Kind = kind;
        FirstErrorCode = firstErrorCode;
        _writer = writer;
    }

    public ResponseKind Kind { get; }

    /// <summary>Null where there is no error.</summary>
    public string? FirstErrorCode { get; }

    /// <summary>UTF-8 JSON.</summary>
    public ReadOnlyMemory<byte> Body => _writer.WrittenMemory;

    public void Dispose() => _writer.Dispose();
}
