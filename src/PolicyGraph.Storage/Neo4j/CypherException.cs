namespace PolicyGraph.Storage.Neo4j;

/// <summary>The server refused a statement, or could not be reached.</summary>
/// <param name="code">Neo4j's code, such as Neo.ClientError.Statement.SyntaxError; null where the connection failed.</param>
public sealed class CypherException(string? code, string message, Exception? cause = null) : StoreException(message, cause)
{
    private static readonly HashSet<string> TooMuchAtOnce = new(StringComparer.Ordinal)
    {
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
        "Neo.TransientError.General.OutOfMemoryError",
        "Neo.TransientError.General.StackOverFlowError",
        "Neo.TransientError.General.TransactionMemoryLimit",
    };

    public string? Code { get; } = code;

    /// <summary>The same again would fail again; less of it may not.</summary>
    public bool AsksForLess => Code is { } known && TooMuchAtOnce.Contains(known);

    /// <summary>It may go well in a while, as Neo4j's own drivers judge.</summary>
    public bool WillPass => !AsksForLess && Code switch
    {
        null => true,
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => false,
        "Neo.ClientError.Security.AuthorizationExpired" or "Neo.ClientError.Transaction.TransactionNotFound" => true,
        _ => Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal),
    };
}
