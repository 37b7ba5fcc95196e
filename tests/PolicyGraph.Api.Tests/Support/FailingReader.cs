using System.Reflection;
using PolicyGraph.Storage;

namespace PolicyGraph.Api.Tests.Support;

/// <summary>A store that is gone, or that one question cannot be asked of.</summary>
public class FailingReader : DispatchProxy
{
    private IGraphReader? reader;
    private string? question;

    public static IGraphReader Create() => Create<IGraphReader, FailingReader>();

    public static IGraphReader Over(IGraphReader reader, string question)
    {
        var failing = Create<IGraphReader, FailingReader>();
        (((FailingReader)failing).reader, ((FailingReader)failing).question) = (reader, question);
        return failing;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        reader is null || targetMethod!.Name == question ? throw new StoreException("The store is gone.") : targetMethod.Invoke(reader, args);
}
