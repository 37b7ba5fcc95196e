using System.Collections.Concurrent;
using Neo4j.Driver;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Neo4j;

namespace PolicyGraph.Adapters.Bolt;

/// <summary>Cypher over Bolt, by Neo4j.Driver: it routes, keeps bookmarks and tries again itself.</summary>
internal sealed class BoltRunner(StoreSettings settings, TimeSpan patience) : ICypherRunner
{
    private const string DefaultDatabase = "neo4j";

    /// <summary>By address: what one runner has written the next one reads, on whichever member of a cluster.</summary>
    private static readonly ConcurrentDictionary<string, IBookmarkManager> Bookmarks = new(StringComparer.Ordinal);

    private readonly IDriver driver = GraphDatabase.Driver(
        settings.Address.Server, AuthenticationOf(settings), config => config.WithMaxTransactionRetryTime(patience));

    private readonly string database = settings.Database ?? DefaultDatabase;

    public string Name { get; } = $"{settings.Address.Server!.ToString().TrimEnd('/')}/{settings.Database ?? DefaultDatabase}";

    private IBookmarkManager BookmarkManager => Bookmarks.GetOrAdd(Name, _ => GraphDatabase.BookmarkManagerFactory.NewBookmarkManager());

    public static ICypherRunner Connect(StoreSettings settings, TimeSpan patience) => new BoltRunner(settings, patience);

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) =>
        RunAsync(RoutingControl.Readers, statement, parameters, cancellation);

    public Task RunAloneAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) =>
        RunAsync(RoutingControl.Writers, statement, parameters, cancellation);

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation) => GuardAsync(async () =>
    {
        var session = driver.AsyncSession(config => config.WithDatabase(database).WithBookmarkManager(BookmarkManager));
        await using (session.ConfigureAwait(false))
            return await session.ExecuteWriteAsync(open => work(new BoltTransaction(open, Name, cancellation))).ConfigureAwait(false);
    });

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private Task<IReadOnlyList<CypherRow>> RunAsync(
        RoutingControl routing, CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) => GuardAsync(async () =>
    {
        var answer = await driver.ExecutableQuery(statement.Text)
            .WithParameters(parameters!)
            .WithConfig(new QueryConfig(routing, database, bookmarkManager: BookmarkManager))
            .ExecuteAsync(cancellation).ConfigureAwait(false);
        return BoltRows.Of(answer.Result);
    });

    private async Task<T> GuardAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (Neo4jException failure)
        {
            throw BoltFailure.Of(failure, Name);
        }
    }

    private static IAuthToken AuthenticationOf(StoreSettings settings) => settings switch
    {
        { Token: { } token } => AuthTokens.Bearer(token),
        { Password: { } password } => AuthTokens.Basic(settings.Username ?? "neo4j", password),
        _ => AuthTokens.None,
    };
}
