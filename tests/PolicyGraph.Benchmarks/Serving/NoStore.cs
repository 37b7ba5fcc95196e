using System.Reflection;
using PolicyGraph.Storage;

namespace PolicyGraph.Benchmarks.Serving;

/// <summary>A store that is never asked.</summary>
public class NoStore : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new StoreException("There is no store.");
}
