using System.Diagnostics;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>The program with one policy, a key and documents of at most 100,000 bytes.</summary>
public sealed class UploadServer : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");
    private Process server = null!;

    public HttpClient Client { get; } = new();

    /// <summary>May upload.</summary>
    public string Key { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var made = (await ProgramRun.Of("key", "importer")).Output.Split('\n').Select(line => line.Split("  ", 2)[^1].Trim()).ToArray();
        Key = made[0].Split(' ')[^1];
        var configuration = Path.Combine(folder.FullName, "policygraph.json");
        await File.WriteAllTextAsync(configuration, $$"""
            { "store": "sqlite:{{Path.Combine(folder.FullName, "graph.db").Replace('\\', '/')}}", "server": { "urls": "http://127.0.0.1:0" },
              "access": { "uploadKeys": ["{{made[1]}}"] }, "uploads": { "maxBytes": 100000 } }
            """);
        server = ProgramRun.Start(
            new Dictionary<string, string?>(), ProgramRun.Program, "serve", "--config", configuration, "--ingest", "samples/01-state-council.txt");
        while (await server.StandardError.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("GraphQL", StringComparison.Ordinal))
                Client.BaseAddress = new Uri(new Uri(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]), "/");
            if (line.StartsWith("Ctrl-C", StringComparison.Ordinal))
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        server.Kill();
        await server.WaitForExitAsync();
        server.Dispose();
        Client.Dispose();
        folder.Delete(recursive: true);
    }
}
