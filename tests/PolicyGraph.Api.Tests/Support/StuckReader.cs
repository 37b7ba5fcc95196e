using System.Reflection;
using PolicyGraph.Storage;

namespace PolicyGraph.Api.Tests.Support;

/// <summary>A store that never comes to an end with counting policies, unless it is cancelled.</summary>
public class StuckReader : DispatchProxy
{
    private IGraphReader reader = null!;

    public static IGraphReader Over(IGraphReader reader)
    {
        var stuck = Create<IGraphReader, StuckReader>();
        ((StuckReader)stuck).reader = reader;
        return stuck;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Name == nameof(IGraphReader.CountPoliciesAsync)
            ? NeverAsync((CancellationToken)args![^1]!)
            : targetMethod.Invoke(reader, args);

    private static async Task<long> NeverAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        return 0;
    }
}
