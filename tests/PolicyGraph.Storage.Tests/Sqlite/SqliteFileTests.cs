using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Sqlite;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests.Sqlite;

/// <summary>Files that are no store, or not yet.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");

    private string Path => System.IO.Path.Combine(folder.FullName, "graph.db");

    [Fact]
    public async Task File_of_another_program_is_left_alone()
    {
        using (var other = SqliteFile.OpenForWriting(Path))
            other.Run("CREATE TABLE customer (id INTEGER)");
        var failure = await Assert.ThrowsAsync<StoreException>(() => SqliteGraphStore.OpenAsync(Path, CancellationToken.None));
        Assert.Equal($"{Path}: this SQLite file belongs to another program; name another file with --store sqlite:FILE.", failure.Message);
    }

    [Fact]
    public async Task File_of_a_later_version_is_left_alone()
    {
        await (await SqliteGraphStore.OpenAsync(Path, CancellationToken.None)).DisposeAsync();
        using (var session = SqliteFile.OpenForWriting(Path))
            session.Run("PRAGMA user_version = 99");
        var failure = await Assert.ThrowsAsync<StoreException>(() => SqliteGraphStore.OpenAsync(Path, CancellationToken.None));
        Assert.Equal($"{Path}: the store was made by a later version of policygraph (schema 99, this one knows {SqliteMigrations.Latest}); use that version.", failure.Message);
    }

    [Fact]
    public async Task File_that_is_no_database_is_named()
    {
        await File.WriteAllTextAsync(Path, new string('不', 5000), TestContext.Current.CancellationToken);
        var failure = await Assert.ThrowsAsync<StoreException>(() => SqliteGraphStore.OpenAsync(Path, CancellationToken.None));
        Assert.StartsWith($"{Path}: the store cannot be opened (", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_that_is_not_there_is_named()
    {
        var path = System.IO.Path.Combine(folder.FullName, "none", "graph.db");
        var failure = await Assert.ThrowsAsync<StoreException>(() => SqliteGraphStore.OpenAsync(path, CancellationToken.None));
        Assert.StartsWith($"{path}: the store cannot be written (", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_without_initials_gets_them()
    {
        await using (var store = await SqliteGraphStore.OpenAsync(Path, CancellationToken.None))
            await store.UpsertAsync([SomePolicy.Canteens], TestContext.Current.CancellationToken);
        using (var session = SqliteFile.OpenForWriting(Path))
            session.Run("DROP TABLE department_initials; DROP TABLE measure_facet; ALTER TABLE crowd RENAME TO sketch_key; DROP TABLE unlinked; PRAGMA user_version = 3");
        await (await SqliteGraphStore.OpenAsync(Path, CancellationToken.None)).DisposeAsync();
        await using var reader = new SqliteGraphReader(Path);
        var found = await reader.SearchAsync(new SearchQuery("kjj", [], new PageRequest(5)), TestContext.Current.CancellationToken);
        Assert.Equal([SomePolicy.Science.Id], found.Edges.Select(edge => edge.Node.Id));
    }

    [Fact]
    public async Task Store_that_counted_measures_row_by_row_gets_what_they_are_counted_by()
    {
        await using (var store = await SqliteGraphStore.OpenAsync(Path, CancellationToken.None))
            await store.UpsertAsync([SomePolicy.Canteens], TestContext.Current.CancellationToken);
        var before = await FacetsAsync();
        Assert.Equal([new("COORDINATE", 1), new("LEAD", 1), new("RESPONSIBLE", 1), new("SHARED", 1)], before[MeasureFacet.Role]);
        using (var session = SqliteFile.OpenForWriting(Path))
            session.Run("DROP TABLE measure_facet; DROP TABLE search; CREATE TABLE search (name); ALTER TABLE crowd RENAME TO sketch_key; DROP TABLE unlinked; PRAGMA user_version = 4");
        await (await SqliteGraphStore.OpenAsync(Path, CancellationToken.None)).DisposeAsync();
        Assert.Equivalent(before, await FacetsAsync(), strict: true);
        await using var reader = new SqliteGraphReader(Path);
        foreach (var (text, id) in new[] { ("后厨", $"{SomePolicy.Canteens.Id}#2"), ("社区食堂", SomePolicy.Canteens.Id), ("市科技局", SomePolicy.Science.Id) })
            Assert.Equal([id], (await reader.SearchAsync(new SearchQuery(text, [], new PageRequest(5)), TestContext.Current.CancellationToken)).Edges.Select(edge => edge.Node.Id));
    }

    private async Task<IReadOnlyDictionary<MeasureFacet, IReadOnlyList<FacetCount>>> FacetsAsync()
    {
        await using var reader = new SqliteGraphReader(Path);
        return await reader.CountMeasuresByAsync(Enum.GetValues<MeasureFacet>(), new MeasureFilter(), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Same_policies_again_leave_every_byte()
    {
        byte[] before;
        await using (var store = await SqliteGraphStore.OpenAsync(Path, CancellationToken.None))
        {
            await store.UpsertAsync(SampleFiles.All, TestContext.Current.CancellationToken);
            await store.LinkAsync(TestContext.Current.CancellationToken);
        }
        before = await File.ReadAllBytesAsync(Path, TestContext.Current.CancellationToken);
        await using (var store = await SqliteGraphStore.OpenAsync(Path, CancellationToken.None))
        {
            await store.UpsertAsync(SampleFiles.All, TestContext.Current.CancellationToken);
            await store.LinkAsync(TestContext.Current.CancellationToken);
        }
        Assert.Equal(before, await File.ReadAllBytesAsync(Path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("内蒙古", "内蒙 蒙古 古")]
    [InlineData("AI+制造, 2025年", "ai 制造 造 2025 年")]
    [InlineData("𠮷野", "𠮷野 野")]
    [InlineData("。“”", "")]
    public void Text_is_cut_into_pairs(string text, string pairs) => Assert.Equal(pairs, Bigrams.Of(text));

    [Theory]
    [InlineData("科技厅", "\"科技 技厅\"")]
    [InlineData("厅", "\"厅\" *")]
    [InlineData("科技 \"NEAR(x)\" OR", "\"科技\" AND \"near\" AND \"x\" AND \"or\"")]
    public void Query_holds_phrases_only(string text, string query) => Assert.Equal(query, Bigrams.QueryFor(text));

    [Theory]
    [InlineData("科技厅", "\"科技 技厅\"", true)]
    [InlineData("厅", "\"厅\" *", true)]
    [InlineData("科技，厅", "\"科技\" AND \"厅\" *", false)]
    [InlineData("5G基站", "\"基站\"", false)]
    [InlineData("5G", null, false)]
    [InlineData("タカ", null, false)]
    [InlineData("𠮷野", null, false)]
    public void Text_is_looked_up_by_its_chinese(string text, string? query, bool isExact) =>
        Assert.Equal(query is null ? null : (query, isExact), Bigrams.Within(text));

    public void Dispose() => folder.Delete(recursive: true);
}
