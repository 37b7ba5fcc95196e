using System.Diagnostics;

namespace PolicyGraph.Benchmarks.Staging;

/// <summary>Time and allocations of the calling thread, by stage.</summary>
internal sealed class StageMeter(int stages)
{
    private readonly long[] ticks = new long[stages];
    private readonly long[] bytes = new long[stages];
    private long tickMark;
    private long byteMark;

    public int Stages => ticks.Length;

    public void Start()
    {
        byteMark = GC.GetAllocatedBytesForCurrentThread();
        tickMark = Stopwatch.GetTimestamp();
    }

    /// <summary>What has passed since the last mark is the stage's.</summary>
    public void Mark(int stage)
    {
        var now = Stopwatch.GetTimestamp();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        ticks[stage] += now - tickMark;
        bytes[stage] += allocated - byteMark;
        byteMark = allocated;
        tickMark = Stopwatch.GetTimestamp();
    }

    public TimeSpan Time(int stage) => Stopwatch.GetElapsedTime(0, ticks[stage]);

    public long Bytes(int stage) => bytes[stage];
}
