using System.Diagnostics;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests.Neo4j;

/// <summary>
/// A real server: that of NEO4J_HTTP_URI (with NEO4J_USERNAME, NEO4J_PASSWORD) where it is set, else one started from
/// <c>../shared/neo4j</c> in a folder of its own and stopped again. Where neither can be had its tests are skipped.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string Password = "policygraph-test";

    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("policygraph-neo4j-");
    private bool isOurs;

    public StoreSettings? Settings { get; private set; }

    private static string Program => Path.GetFullPath(Repository.PathOf("..", "shared", "neo4j", "bin", "neo4j"));

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("NEO4J_HTTP_URI") is { Length: > 0 } address)
        {
            Settings = StoreSettings.From(address, Environment.GetEnvironmentVariable);
            return;
        }
        if (!File.Exists(Program) || !await HasJavaAsync())
            return;
        isOurs = true;
        var printed = await RunAsync(Program, "start", "--home", home.FullName, "--http-port", "0", "--bolt-port", "0");
        var uri = printed.Split('\n').Single(line => line.StartsWith("NEO4J_HTTP_URI=", StringComparison.Ordinal))["NEO4J_HTTP_URI=".Length..];
        Settings = new StoreSettings(StoreAddress.Parse(uri), "neo4j", Password);
    }

    public async ValueTask DisposeAsync()
    {
        if (isOurs)
            await RunAsync(Program, "stop", "--home", home.FullName);
        home.Delete(recursive: true);
    }

    private static async Task<bool> HasJavaAsync()
    {
        try
        {
            await RunAsync("java", "-version");
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var output = Path.GetTempFileName();
        var start = new ProcessStartInfo("/bin/sh", ["-c", "out=$1; shift; exec \"$@\" >\"$out\" 2>&1 </dev/null", "sh", output, program, .. arguments])
        {
            Environment = { ["NEO4J_PASSWORD"] = Password },
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        var printed = await File.ReadAllTextAsync(output);
        File.Delete(output);
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {printed}");
    }
}
