using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests.Neo4j;

public sealed class RetryPolicyTests
{
    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected")]
    [InlineData("Neo.TransientError.Transaction.LockAcquisitionTimeout")]
    [InlineData("Neo.TransientError.Transaction.MaximumTransactionLimitReached")]
    [InlineData("Neo.TransientError.Transaction.BookmarkTimeout")]
    [InlineData("Neo.TransientError.Transaction.ConstraintsChanged")]
    [InlineData("Neo.TransientError.Transaction.Interrupted")]
    [InlineData("Neo.TransientError.Transaction.LeaderSwitch")]
    [InlineData("Neo.TransientError.Transaction.LeaseExpired")]
    [InlineData("Neo.TransientError.Transaction.Outdated")]
    [InlineData("Neo.TransientError.Transaction.QueryExecutionFailedOnTransaction")]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable")]
    [InlineData("Neo.TransientError.Request.NoThreadsAvailable")]
    [InlineData("Neo.TransientError.Statement.ExecutionTimeout")]
    [InlineData("Neo.TransientError.Statement.RemoteExecutionTransientError")]
    [InlineData("Neo.TransientError.Cluster.ReplicationFailure")]
    [InlineData("Neo.TransientError.Invalid.ResourceExhaustion")]
    [InlineData("Neo.TransientError.Security.AuthProviderFailed")]
    [InlineData("Neo.TransientError.Security.AuthProviderTimeout")]
    [InlineData("Neo.TransientError.Security.ModifiedConcurrently")]
    [InlineData("Neo.TransientError.ChangeDataCapture.FutureIdentifier")]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired")]
    [InlineData(null)]
    public async Task Failure_that_will_pass_is_tried_again(string? code) => Assert.Equal(2, await TriesAfter(code));

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped")]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError")]
    [InlineData("Neo.TransientError.General.OutOfMemoryError")]
    [InlineData("Neo.TransientError.General.StackOverFlowError")]
    [InlineData("Neo.TransientError.General.TransactionMemoryLimit")]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.ClientError.Security.Unauthorized")]
    [InlineData("Neo.DatabaseError.Transaction.TransactionCommitFailed")]
    public async Task Failure_that_will_not_pass_ends_the_work(string code) => Assert.Equal(1, await TriesAfter(code));

    [Fact]
    public async Task Delays_double_up_to_eight_seconds_until_the_time_is_over()
    {
        var clock = new SteppingClock();
        var policy = new RetryPolicy(TimeSpan.FromSeconds(30), clock, () => 0.5);
        await Assert.ThrowsAsync<CypherException>(() => policy.RunAsync<int>(() => throw new CypherException(null, "gone"), CancellationToken.None));
        Assert.Equal([1, 2, 4, 8, 8, 7], clock.Delays.Select(delay => delay.TotalSeconds));
    }

    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(1, 1.2)]
    public async Task Delays_are_spread_by_a_fifth(double random, double seconds)
    {
        var clock = new SteppingClock();
        var policy = new RetryPolicy(TimeSpan.Zero, clock, () => random);
        await Assert.ThrowsAsync<CypherException>(() => policy.RunAsync<int>(() => throw new CypherException(null, "gone"), CancellationToken.None));
        Assert.Equal([seconds], clock.Delays.Select(delay => delay.TotalSeconds));
    }

    [Fact]
    public async Task No_try_begins_after_the_time_is_over_whatever_chance_says()
    {
        var random = new Random(7);
        var first = new List<double>();
        for (var run = 0; run < 500; run++)
        {
            var clock = new SteppingClock();
            var policy = new RetryPolicy(TimeSpan.FromSeconds(30), clock, random.NextDouble);
            await Assert.ThrowsAsync<CypherException>(() => policy.RunAsync<int>(() => throw new CypherException(null, "gone"), CancellationToken.None));
            Assert.InRange(clock.Delays.Sum(delay => delay.TotalSeconds), 29.999, 30.001);
            first.Add(clock.Delays[0].TotalSeconds);
        }
        Assert.InRange(first.Min(), 0.8, 0.81);
        Assert.InRange(first.Max(), 1.19, 1.2);
    }

    private static async Task<int> TriesAfter(string? code)
    {
        var tries = 0;
        var policy = new RetryPolicy(TimeSpan.FromSeconds(30), new SteppingClock(), () => 0.5);
        try
        {
            await policy.RunAsync(() => ++tries == 1 ? throw new CypherException(code, "failed") : Task.FromResult(0), CancellationToken.None);
        }
        catch (CypherException)
        {
            return tries;
        }
        return tries;
    }
}
