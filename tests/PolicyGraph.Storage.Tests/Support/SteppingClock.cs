namespace PolicyGraph.Storage.Tests.Support;

/// <summary>A clock on which every delay is over at once and has taken its time.</summary>
internal sealed class SteppingClock : TimeProvider
{
    private long now;

    public List<TimeSpan> Delays { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            Delays.Add(dueTime);
            now += dueTime.Ticks;
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }
        return new OverTimer();
    }

    private sealed class OverTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
