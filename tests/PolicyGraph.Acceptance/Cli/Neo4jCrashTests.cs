using System.Diagnostics;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>As long as many kills of a server take: only where POLICYGRAPH_KILLS is set. Over Bolt where this build speaks it.</summary>
public sealed class Neo4jCrashTests(CrashGround ground) : CrashContract(ground)
{
    /// <summary>A server takes ten times as long to come back as a program.</summary>
    private const int KillsForOneOfTheServer = 5;

    /// <summary>After an ingest was killed the next one waits until the server gives its transaction up; by default 30 s.</summary>
    private const string GivesUpSoon = "server.queryapi.transaction_idle_timeout=5s";

    private const double InTheSecondBatch = 1.5;

    private static readonly CypherStatement Empty = new("tests/empty", "MATCH (n) DETACH DELETE n");

    protected override string Store => (CypherConnections.Reach("neo4j") ? Server.BoltAddress : Server.Address).ToString();

    protected override Dictionary<string, string?> Environment { get; } = new() { ["NEO4J_PASSWORD"] = LocalNeo4j.Password };

    protected override int Documents => 28;

    protected override int FewKills => 0;

    private LocalNeo4j Server => Ground.Server!;

    public override async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(Kills > 0, "It takes long: set POLICYGRAPH_KILLS to the number of times that the ingest is to be killed.");
        Ground.Server ??= await LocalNeo4j.TryStartAsync(GivesUpSoon);
        Assert.SkipWhen(Ground.Server is null, LocalNeo4j.Missing);
        await base.InitializeAsync();
    }

    [Fact]
    public async Task Server_that_is_killed_loses_nothing_and_the_ingest_goes_on()
    {
        var moments = new KillMoments(Batches);
        for (var round = 0; round < Kills / KillsForOneOfTheServer; round++)
        {
            await EmptyAsync();
            var moment = moments.Next();
            using var ingest = StartIngest();
            await ReachAsync(ingest, moment);
            var stored = await CountStoredAsync();
            await AssertGoesOnAsync(ingest, kills: true, TimeSpan.Zero);
            Say($"killed in batch {moment:0.00} of {Batches}: {stored ?? 0} of {Documents} policies");
            moments.Count(stored, Documents);
        }
        moments.AssertMostUnderWay(Say);
    }

    [Fact]
    public async Task Server_that_is_away_for_twenty_seconds_is_waited_for()
    {
        await EmptyAsync();
        using var ingest = StartIngest();
        await ReachAsync(ingest, InTheSecondBatch);
        Assert.False(await AssertGoesOnAsync(ingest, kills: false, TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Server_that_does_not_come_back_is_named()
    {
        await EmptyAsync();
        using var ingest = StartIngest();
        await ReachAsync(ingest, InTheSecondBatch);
        await Server.StopAsync(kills: true);
        var error = await ingest.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await ingest.WaitForExitAsync(TestContext.Current.CancellationToken);
        Say(error);
        await Server.StartAsync();
        await using var runner = Connect();
        Assert.Equal(1, ingest.ExitCode);
        Assert.Contains($"{runner.Name}: the server cannot be reached (", error, StringComparison.Ordinal);
        Assert.Contains("check the address, and that the server runs.", error, StringComparison.Ordinal);
    }

    protected override async Task EmptyAsync()
    {
        await using var runner = Connect();
        await runner.RunAloneAsync(Empty, CypherParameters.None, CancellationToken.None);
    }

    protected override async Task AssertSoundAsync()
    {
        await using var runner = Connect();
        foreach (var check in CypherStatement.AllIn("checks"))
            Assert.Empty(await runner.ReadAsync(check, CypherParameters.None, TestContext.Current.CancellationToken));
    }

    /// <returns>Whether the ingest had ended before the server stopped.</returns>
    private async Task<bool> AssertGoesOnAsync(Process ingest, bool kills, TimeSpan away)
    {
        var clock = Stopwatch.StartNew();
        await Server.StopAsync(kills);
        var wasDone = ingest.HasExited;
        await Task.Delay(away, TestContext.Current.CancellationToken);
        await Server.StartAsync();
        Say($"away for {clock.Elapsed.TotalSeconds:0} s");
        await ingest.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, ingest.ExitCode);
        await AssertCompleteAsync();
        return wasDone;
    }

    private ICypherRunner Connect() =>
        CypherConnections.Open(new StoreSettings(StoreAddress.Parse(Store), Password: LocalNeo4j.Password), TimeSpan.FromSeconds(60));
}
