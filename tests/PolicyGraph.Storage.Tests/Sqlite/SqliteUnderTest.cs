using PolicyGraph.Storage.Sqlite;
using PolicyGraph.Storage.Tests.Support;

namespace PolicyGraph.Storage.Tests.Sqlite;

/// <summary>A store in a file of its own.</summary>
internal sealed class SqliteUnderTest : IStoreUnderTest
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");

    public string Path => System.IO.Path.Combine(folder.FullName, "graph.db");

    public async Task<IGraphStore> OpenStoreAsync() => await SqliteGraphStore.OpenAsync(Path, CancellationToken.None);

    public Task<IGraphReader> OpenReaderAsync() => Task.FromResult<IGraphReader>(new SqliteGraphReader(Path));

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
