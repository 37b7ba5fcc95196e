using System.Diagnostics;

namespace PolicyGraph.Benchmarks.Stores;

/// <summary>What a piece of work took: processor time of this process, and time on the clock.</summary>
internal sealed record Consumption(TimeSpan Processor, TimeSpan Clock)
{
    public static Consumption None { get; } = new(TimeSpan.Zero, TimeSpan.Zero);

    public static Consumption operator +(Consumption one, Consumption other) => new(one.Processor + other.Processor, one.Clock + other.Clock);

    public static async Task<Consumption> OfAsync(Func<Task> work)
    {
        GC.Collect();
        var (before, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        await work();
        return new Consumption(Environment.CpuUsage.TotalTime - before, clock.Elapsed);
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
