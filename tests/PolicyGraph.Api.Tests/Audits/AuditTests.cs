using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Audits;

/// <summary>The server before a judge that is not ours.</summary>
public sealed class AuditTests(SampleStore store)
{
    private const int AuditsOfThisVersion = 61;

    private static readonly NodeScript Script = new("Audits", "audits.mjs", "graphql-http");

    [Fact]
    public async Task Server_passes_every_audit_of_graphql_http()
    {
        await using var server = await RunningServer.StartAsync(store);
        var results = await Script.RunAsync(server.GraphQL.ToString());
        Assert.Equal(AuditsOfThisVersion, results.Count);
        Assert.Empty(results.Where(result => result.Text("status") != "ok").Select(result => result.ToString()));
    }
}
