using Microsoft.Data.Sqlite;
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

    public Task<IReadOnlyList<string>> DumpAsync()
    {
        using var session = SqliteFile.OpenForReading(Path);
        var tables = session.Query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name", row => row.GetString(0));
        return Task.FromResult<IReadOnlyList<string>>(
        [
            .. tables.Where(table => table != "search").SelectMany(table => Dump(session.Connection, table)),
        ]);
    }

    private static IEnumerable<string> Dump(SqliteConnection connection, string table)
    {
        using var query = connection.CreateCommand();
        query.CommandText = $"SELECT * FROM {table}";
        using var row = query.ExecuteReader();
        var values = new object[row.FieldCount];
        while (row.Read())
        {
            row.GetValues(values);
            yield return $"{table}: {string.Join(" | ", values.Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : value))}";
        }
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
