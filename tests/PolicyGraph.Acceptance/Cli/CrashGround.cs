using PolicyGraph.Tests.Support;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>What the tests of one store have in common, made once: they run one after the other.</summary>
public sealed class CrashGround : IAsyncDisposable
{
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("policygraph-crash-");

    /// <summary>The store after an ingest that nothing happened to; null before the first test.</summary>
    public string? Unbroken { get; set; }

    /// <summary>Of that ingest.</summary>
    internal IngestPace Pace { get; set; } = new(TimeSpan.Zero, TimeSpan.Zero);

    internal LocalNeo4j? Server { get; set; }

    public async ValueTask DisposeAsync()
    {
        if (Server is not null)
            await Server.DisposeAsync();
        Folder.Delete(recursive: true);
    }
}
