namespace PolicyGraph.Storage.Neo4j;

/// <summary>
/// Sends Cypher to a server. Parameters are null, bool, int, long, double, string, lists (<see cref="IReadOnlyList{T}"/> of
/// object or string) and maps (<see cref="IReadOnlyDictionary{TKey, TValue}"/> from string to object) of these; answers hold
/// null, bool, long, double, string and lists of these.
/// </summary>
public interface ICypherRunner : IAsyncDisposable
{
    /// <summary>Address and database, for messages; without any password.</summary>
    string Name { get; }

    /// <summary>Asks once more after a failure that will pass, as every question that changes nothing may be.</summary>
    Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation);

    /// <summary>
    /// All of <paramref name="work"/> in one transaction, from the beginning again after a failure that will pass. It must
    /// be such that doing it twice is as doing it once, since a lost answer may hide a commit.
    /// </summary>
    Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation);

    /// <summary>A statement that needs a transaction of its own, such as one that changes the schema.</summary>
    Task RunAloneAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation);
}
