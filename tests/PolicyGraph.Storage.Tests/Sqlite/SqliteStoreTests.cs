using PolicyGraph.Storage.Tests.Support;

namespace PolicyGraph.Storage.Tests.Sqlite;

public sealed class SqliteStoreTests : StoreContract
{
    protected override Task<IStoreUnderTest> CreateAsync() => Task.FromResult<IStoreUnderTest>(new SqliteUnderTest());
}
