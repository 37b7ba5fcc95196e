using Neo4j.Driver;
using PolicyGraph.Adapters.Bolt;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Tests.Neo4j;
using Xunit;

namespace PolicyGraph.Storage.Tests.NamedBuild;

/// <summary>What the runner over Bolt makes of answers and failures.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class BoltRunnerTests(Neo4jServer server)
{
    private static readonly TimeSpan NoPatience = TimeSpan.Zero;
    private static readonly CypherStatement Put = new("tests/put", "CREATE (n:Trial)");
    private static readonly CypherStatement Count = new("tests/count", "MATCH (n:Trial) RETURN count(n)");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Values_go_there_and_back()
    {
        await using var runner = Connect(BoltSettings.Of(server));
        var statement = new CypherStatement("tests/values", "RETURN $number, $fraction, $text, $flag, $nothing, $list, $map.key");
        var row = (await runner.ReadAsync(
            statement,
            new()
            {
                ["number"] = 9007199254740993, ["fraction"] = 1.0, ["text"] = "科技厅", ["flag"] = true, ["nothing"] = null,
                ["list"] = new List<object?> { "甲", "乙" }, ["map"] = new Dictionary<string, object?> { ["key"] = 7 },
            },
            Cancellation))[0];
        Assert.Equal(9007199254740993, row.Count(0));
        Assert.Equal(1.0, row.Fraction(1));
        Assert.Equal("科技厅", row.Text(2));
        Assert.True(row.Flag(3));
        Assert.Null(row.TextOrNull(4));
        Assert.Equal(["甲", "乙"], row.Texts(5));
        Assert.Equal(7, row.Number(6));
    }

    [Fact]
    public async Task Refusals_name_their_remedy()
    {
        var settings = BoltSettings.Of(server);
        var name = settings.Address.ToString().TrimEnd('/');
        Assert.Equal(
            $"{name}/neo4j: the server refused the name or password; set NEO4J_USERNAME and NEO4J_PASSWORD.",
            (await FailureOf(settings with { Password = "wrong-password" })).Message);
        Assert.Equal(
            $"{name}/nowhere: the server has no such database; set NEO4J_DATABASE to one that it has.",
            (await FailureOf(settings with { Database = "nowhere" })).Message);
        var syntax = await FailureOf(settings, new CypherStatement("tests/wrong", "RETURN"));
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", syntax.Code);
        Assert.StartsWith($"{name}/neo4j: Invalid input ''", syntax.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_that_is_not_there_is_named()
    {
        var failure = await FailureOf(new StoreSettings(StoreAddress.Parse("bolt://127.0.0.1:1")));
        Assert.Null(failure.Code);
        Assert.StartsWith("bolt://127.0.0.1:1/neo4j: the server cannot be reached (", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_fails_leaves_nothing()
    {
        await using var runner = Connect(BoltSettings.Of(server));
        await Assert.ThrowsAsync<InvalidOperationException>(() => runner.WriteAsync<int>(
            async transaction =>
            {
                await transaction.RunAsync(Put, CypherParameters.None);
                throw new InvalidOperationException("the work failed");
            },
            Cancellation));
        Assert.Equal(0, (await runner.ReadAsync(Count, CypherParameters.None, Cancellation))[0].Count(0));
    }

    [Fact]
    public async Task Work_that_is_cancelled_leaves_nothing()
    {
        await using var runner = Connect(BoltSettings.Of(server));
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(Put, CypherParameters.None);
                await source.CancelAsync();
                return (await transaction.RunAsync(Put, CypherParameters.None)).Count;
            },
            source.Token));
        Assert.Equal(0, (await runner.ReadAsync(Count, CypherParameters.None, Cancellation))[0].Count(0));
    }

    [Fact]
    public void Last_try_says_why_the_driver_gave_up()
    {
        var deadlock = new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "locked");
        var failure = BoltFailure.Of(new ServiceUnavailableException("gave up", new AggregateException(new TransientException("Neo.TransientError.X", "x"), deadlock)), "bolt://here/neo4j");
        Assert.Equal("bolt://here/neo4j: locked [Neo.TransientError.Transaction.DeadlockDetected]", failure.Message);
        Assert.Same(deadlock, failure.InnerException);
    }

    [Fact]
    public void Batch_that_is_too_much_asks_for_less() =>
        Assert.True(BoltFailure.Of(new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "too much"), "bolt://here/neo4j").AsksForLess);

    private static ICypherRunner Connect(StoreSettings settings) => CypherConnections.Open(settings, NoPatience);

    private static async Task<CypherException> FailureOf(StoreSettings settings, CypherStatement? statement = null)
    {
        await using var runner = Connect(settings);
        return await Assert.ThrowsAsync<CypherException>(() => runner.ReadAsync(statement ?? Count, CypherParameters.None, Cancellation));
    }
}
