namespace PolicyGraph.Storage.Tests.Support;

/// <summary>An empty store of one kind, gone again when the test has ended.</summary>
public interface IStoreUnderTest : IAsyncDisposable
{
    Task<IGraphStore> OpenStoreAsync();

    Task<IGraphReader> OpenReaderAsync();

    /// <summary>Every row with all its columns, or every node and relationship with all its properties, in a fixed order.</summary>
    Task<IReadOnlyList<string>> DumpAsync();
}
