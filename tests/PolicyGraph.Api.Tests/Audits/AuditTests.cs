using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using PolicyGraph.Api.Tests.Support;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Audits;

/// <summary>The server before a judge that is not ours.</summary>
public sealed class AuditTests(SampleStore store)
{
    private const int AuditsOfThisVersion = 61;

    private static readonly string Folder = Repository.PathOf("tests", "PolicyGraph.Api.Tests", "Audits");

    [Fact]
    public async Task Server_passes_every_audit_of_graphql_http()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", "graphql-http")), $"The package graphql-http is not installed: run npm ci in {Folder}.");
        await using var server = await RunningServer.StartAsync(store);
        var results = await AuditAsync(server.GraphQL);
        Assert.Equal(AuditsOfThisVersion, results.Count);
        Assert.Empty(results.Where(result => result.Text("status") != "ok").Select(result => result.ToString()));
    }

    private static async Task<List<JsonElement>> AuditAsync(Uri address)
    {
        using var node = StartOrSkip(address);
        var results = new List<JsonElement>();
        while (await node.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            using var result = JsonDocument.Parse(line);
            results.Add(result.RootElement.Clone());
        }
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return results;
    }

    private static Process StartOrSkip(Uri address)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", ["audits.mjs", address.ToString()]) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node.js is not installed: install version 20 or later, with the command node on the path.");
            throw;
        }
    }
}
