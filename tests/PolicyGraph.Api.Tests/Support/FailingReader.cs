using System.Reflection;
using PolicyGraph.Storage;

namespace PolicyGraph.Api.Tests.Support;

/// <summary>A store that is gone.</summary>
public class FailingReader : DispatchProxy
{
    public static IGraphReader Create() => Create<IGraphReader, FailingReader>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new StoreException("The store is gone.");
}
