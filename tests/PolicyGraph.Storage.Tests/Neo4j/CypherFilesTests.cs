using System.Reflection;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Neo4j.Http;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests.Neo4j;

/// <summary>The files of <c>cypher/</c>.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class CypherFilesTests(Neo4jServer server)
{
    private static readonly string[] Folders = ["schema", "write", "read", "fragments", "checks"];

    private static readonly string[] Plannable = ["write", "read", "checks"];

    private static IEnumerable<CypherStatement> All => Folders.SelectMany(CypherStatement.AllIn);

    [Fact]
    public void Every_file_is_embedded_as_it_stands()
    {
        var files = Folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf("cypher", folder), "*.cypher")).ToArray();
        Assert.NotEmpty(files);
        Assert.Equal(
            files.Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))).Order(),
            All.Select(statement => (statement.Name[(statement.Name.IndexOf('/', StringComparison.Ordinal) + 1)..], statement.Text)).Order());
    }

    [Fact]
    public void Every_statement_to_read_or_write_is_used()
    {
        var used = new[] { typeof(ReadStatements), typeof(AnalysisStatements), typeof(WriteStatements) }.SelectMany(StatementsOf).Select(statement => statement.Name).ToHashSet();
        var written = CypherStatement.AllIn("read").Concat(CypherStatement.AllIn("write")).Select(statement => statement.Name).ToHashSet();
        used.RemoveWhere(name => name.StartsWith("schema/", StringComparison.Ordinal));
        Assert.Equal(written.Order(), used.Order());
    }

    [Fact]
    public void Every_file_begins_by_saying_what_it_is_for() =>
        Assert.All(All, statement => Assert.StartsWith("// ", statement.Text, StringComparison.Ordinal));

    [Fact]
    public async Task Every_statement_can_be_planned()
    {
        await using var runner = Connect();
        foreach (var statement in Plannable.SelectMany(CypherStatement.AllIn))
            await runner.RunAloneAsync(statement with { Text = $"EXPLAIN {statement.Text}" }, CypherParameters.None, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Every_check_finds_a_store_that_was_written_and_cut_down_healthy()
    {
        await using var runner = Connect();
        var place = await Neo4jUnderTest.CreateAsync(server.Settings!);
        await using (var store = await place.OpenStoreAsync())
        {
            await store.UpsertAsync(Support.SampleFiles.All, TestContext.Current.CancellationToken);
            await store.RemoveAsync(Support.SampleFiles.All[0].Id, TestContext.Current.CancellationToken);
        }
        foreach (var check in CypherStatement.AllIn("checks"))
            Assert.Empty(await runner.ReadAsync(check, CypherParameters.None, TestContext.Current.CancellationToken));
    }

    private QueryApiRunner Connect()
    {
        Assert.SkipWhen(server.Settings is null, LocalNeo4j.Missing);
        return QueryApiRunner.Connect(server.Settings, RetryPolicy.For(TimeSpan.FromSeconds(5)));
    }

    private static IEnumerable<CypherStatement> StatementsOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).SelectMany(value => value switch
        {
            CypherStatement one => [one],
            PagedStatement paged => new[] { paged.For(new(1), isDescending: false), paged.For(new(1), isDescending: true) },
            _ => (IEnumerable<CypherStatement>)value!,
        });
}
