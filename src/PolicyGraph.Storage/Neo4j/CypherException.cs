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

    /// <summary>The server's refusal, with the remedy where one is known.</summary>
    public static CypherException Answered(string address, string? code, string? message, Exception? cause = null) => new(
        code,
        code switch
        {
            "Neo.ClientError.Security.Unauthorized" => $"{address}: the server refused the name or password; set NEO4J_USERNAME and NEO4J_PASSWORD.",
            "Neo.ClientError.Database.DatabaseNotFound" => $"{address}: the server has no such database; set NEO4J_DATABASE to one that it has.",
            _ => $"{address}: {message} [{code}]",
        },
        cause);

    /// <param name="reason">What the connection failed of.</param>
    public static CypherException Unreachable(string address, string reason, Exception cause) =>
        new(null, $"{address}: the server cannot be reached ({reason}); check the address, and that the server runs.", cause);

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
