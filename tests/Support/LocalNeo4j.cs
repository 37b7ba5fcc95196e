using System.Diagnostics;

namespace PolicyGraph.Tests.Support;

/// <summary>
/// A Neo4j server of our own, in a folder of its own, started by a program that takes <c>start --home DIR --http-port N
/// --bolt-port N [--set KEY=VALUE]…</c> and <c>stop --home DIR [--kill]</c>: that of POLICYGRAPH_NEO4J, else <c>../shared/neo4j/bin/neo4j</c>.
/// </summary>
internal sealed class LocalNeo4j : IAsyncDisposable
{
    public const string Missing = "There is no Neo4j server: set NEO4J_HTTP_URI and NEO4J_PASSWORD, or POLICYGRAPH_NEO4J to a program that starts one, and have Java.";
    public const string Password = "policygraph-test";

    private const string AddressVariable = "NEO4J_HTTP_URI=";
    private const string BoltVariable = "NEO4J_URI=";

    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("policygraph-neo4j-");
    private readonly string[] settings;
    private string boltPort = "0";
    private bool isUp;

    private LocalNeo4j(string[] settings) => this.settings = settings;

    /// <summary>Of the Query API; the same after another start.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public Uri BoltAddress => new($"neo4j://127.0.0.1:{boltPort}");

    private static string Program =>
        Environment.GetEnvironmentVariable("POLICYGRAPH_NEO4J") ?? Path.GetFullPath(Repository.PathOf("..", "shared", "neo4j", "bin", "neo4j"));

    /// <param name="settings">Of the server, such as db.transaction.timeout=60s.</param>
    /// <returns>Null where the program or Java is not there.</returns>
    public static async Task<LocalNeo4j?> TryStartAsync(params string[] settings)
    {
        if (!File.Exists(Program) || !await HasJavaAsync())
            return null;
        var server = new LocalNeo4j([.. settings.SelectMany(setting => new[] { "--set", setting })]);
        await server.StartAsync();
        return server;
    }

    public async Task StartAsync()
    {
        var printed = (await RunAsync(Program, ["start", "--home", home.FullName, "--http-port", $"{Address.Port}", "--bolt-port", boltPort, .. settings])).Split('\n');
        Address = new Uri(Value(AddressVariable));
        boltPort = Value(BoltVariable).Split(':')[^1];
        isUp = true;

        string Value(string variable) => printed.Single(line => line.StartsWith(variable, StringComparison.Ordinal))[variable.Length..];
    }

    /// <param name="kills">At once, as a crash does; otherwise in good order.</param>
    public async Task StopAsync(bool kills)
    {
        List<string> arguments = ["stop", "--home", home.FullName];
        if (kills)
            arguments.Add("--kill");
        await RunAsync(Program, [.. arguments]);
        isUp = false;
    }

    public async ValueTask DisposeAsync()
    {
        if (isUp)
            await StopAsync(kills: true);
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

    /// <summary>Through a file: a server that goes on in the background keeps a pipe open.</summary>
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
