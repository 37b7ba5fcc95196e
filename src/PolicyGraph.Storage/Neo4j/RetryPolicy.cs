namespace PolicyGraph.Storage.Neo4j;

/// <summary>
/// When to try again: after 1 s, then twice as long each time but never longer than 8 s, each give or take a fifth, until
/// <paramref name="MostTime"/> has passed since the first try, when the last one is made; at least two tries. So do Neo4j's own drivers, but for the 8 s.
/// </summary>
public sealed record RetryPolicy(TimeSpan MostTime, TimeProvider Clock, Func<double> Random)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    public static RetryPolicy For(TimeSpan mostTime) => new(mostTime, TimeProvider.System, System.Random.Shared.NextDouble);

    public async Task<T> RunAsync<T>(Func<Task<T>> attempt, CancellationToken cancellation)
    {
        var start = Clock.GetTimestamp();
        for (var delay = First; ; delay = delay * 2 < Longest ? delay * 2 : Longest)
        {
            try
            {
                return await attempt().ConfigureAwait(false);
            }
            catch (CypherException failure) when (failure.WillPass && (delay == First || Clock.GetElapsedTime(start) < MostTime))
            {
                var (pause, left) = (delay * (0.8 + (0.4 * Random())), MostTime - Clock.GetElapsedTime(start));
                await Task.Delay(left > TimeSpan.Zero && pause > left ? left : pause, Clock, cancellation).ConfigureAwait(false);
            }
        }
    }
}
