using System.Diagnostics;
using System.Text;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Reports.Tests.Support;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Tests.Neo4j;
using PolicyGraph.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace PolicyGraph.Reports.Tests.Graphs;

/// <summary>What a real Neo4j makes of the script and of the files for its import is the store again, every text unharmed.</summary>
public sealed class Neo4jTests(SampleStore samples, Neo4jServer server)
{
    private const string NoServer = "There is no Neo4j server: set NEO4J_HTTP_URI, or put one into ../shared/neo4j.";

    private static string Program => Path.GetFullPath(Repository.PathOf("..", "shared", "neo4j", "bin", "neo4j"));

    [Fact]
    public async Task Cypher_script_makes_the_store_again()
    {
        Assert.SkipWhen(server.Settings is null, NoServer);
        var script = Encoding.UTF8.GetString(await samples.ExportAsync(ExportFormat.Cypher));
        using var database = new QueryApi(server.Settings);
        await database.RunAsync("MATCH (n) DETACH DELETE n");

        await database.RunScriptAsync(script);

        await using var copy = await GraphStores.OpenForReadingAsync(server.Settings, TestContext.Current.CancellationToken);
        await SameStore.AssertAsync(samples.Reader, copy);
    }

    [Fact]
    public async Task Import_files_make_the_store_again()
    {
        Assert.SkipWhen(server.Settings is null || !File.Exists(Program), "neo4j-admin is not there: put a Neo4j into ../shared/neo4j.");
        var (files, home) = (samples.NewFolder(), samples.NewFolder());
        var totals = await StoreExport.WriteFolderAsync(samples.Reader, files, TestContext.Current.CancellationToken);

        var printed = Shell(files, "admin", "--home", home, "database", "import", "full", "neo4j", "--overwrite-destination", "@import.args");

        Assert.Contains($"{totals["nodes"]} nodes", printed, StringComparison.Ordinal);
        Assert.Contains($"{totals["relationships"]} relationships", printed, StringComparison.Ordinal);
        var started = Shell(files, "start", "--home", home, "--http-port", "0", "--bolt-port", "0", "--no-auth");
        try
        {
            var address = started.Split('\n').Single(line => line.StartsWith("NEO4J_HTTP_URI=", StringComparison.Ordinal))["NEO4J_HTTP_URI=".Length..];
            var settings = new StoreSettings(StoreAddress.Parse(address));
            using (var database = new QueryApi(settings))
                await database.RunScriptAsync(await File.ReadAllTextAsync(Path.Combine(files, "schema.cypher"), TestContext.Current.CancellationToken));
            await using var copy = await GraphStores.OpenForReadingAsync(settings, TestContext.Current.CancellationToken);
            await SameStore.AssertAsync(samples.Reader, copy);
        }
        finally
        {
            Shell(files, "stop", "--home", home);
        }
    }

    /// <summary>Through files, since a server that was started would hold pipes open.</summary>
    private static string Shell(string folder, params ReadOnlySpan<string> arguments)
    {
        var output = Path.GetTempFileName();
        var start = new ProcessStartInfo("/bin/sh", ["-c", "out=$1; shift; exec \"$@\" >\"$out\" 2>&1 </dev/null", "sh", output, Program, .. arguments])
        {
            WorkingDirectory = folder,
        };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        var printed = File.ReadAllText(output);
        File.Delete(output);
        Assert.True(process.ExitCode == 0, printed);
        return printed;
    }
}
