using System.Reflection;
using PolicyGraph.Storage;

namespace PolicyGraph.Api.Tests.Support;

/// <summary>Passes every call on to a store and remembers its name.</summary>
public class CountingReader : DispatchProxy
{
    private readonly List<string> calls = [];
    private IGraphReader reader = null!;

    public static (IGraphReader Reader, List<string> Calls) Over(IGraphReader reader)
    {
        var counting = Create<IGraphReader, CountingReader>();
        ((CountingReader)counting).reader = reader;
        return (counting, ((CountingReader)counting).calls);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        lock (calls)
            calls.Add(targetMethod!.Name);
        return targetMethod.Invoke(reader, args);
    }
}
