using PolicyGraph.Cli.Batch;
using Xunit;

namespace PolicyGraph.Tests.Cli;

public sealed class OrderedWorkersTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_inputs_when_the_first_ends_last()
    {
        using var others = new CountdownEvent(3);
        var workers = new OrderedWorkers<int, int>(4, _ => 1, input =>
        {
            if (input == 0)
                others.Wait(TestContext.Current.CancellationToken);
            else
                others.Signal();
            return input * 10;
        });
        Assert.Equal([0, 10, 20, 30], workers.Run([0, 1, 2, 3]));
    }

    [Fact]
    public void Inputs_are_taken_only_as_far_ahead_as_the_window_reaches()
    {
        var (taken, furthest) = (0, 0);
        var workers = new OrderedWorkers<int, int>(2, _ => 1, input => input);
        var written = 0;
        foreach (var _ in workers.Run(Inputs()))
        {
            furthest = Math.Max(furthest, taken - written);
            written++;
        }
        Assert.Equal(1000, written);
        Assert.InRange(furthest, 1, 33);

        IEnumerable<int> Inputs()
        {
            for (; taken < 1000; taken++)
                yield return taken;
        }
    }

    [Fact]
    public void Large_inputs_are_worked_on_one_at_a_time()
    {
        var (running, most) = (0, 0);
        var workers = new OrderedWorkers<int, int>(4, _ => 20L << 20, input =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            Interlocked.Decrement(ref running);
            return input;
        });
        Assert.Equal(Enumerable.Range(0, 50), workers.Run(Enumerable.Range(0, 50)));
        Assert.Equal(1, most);
    }

    [Fact]
    public void No_more_inputs_are_worked_on_at_once_than_there_are_jobs()
    {
        var (running, most) = (0, 0);
        var workers = new OrderedWorkers<int, int>(1, _ => 1, input =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            Interlocked.Decrement(ref running);
            return input;
        });
        Assert.Equal(200, workers.Run(Enumerable.Range(0, 200)).Count());
        Assert.Equal(1, most);
    }
}
