using PolicyGraph.Acceptance.Cli;
using Xunit;

namespace PolicyGraph.Acceptance.DefaultBuild;

/// <summary>Without the named packages nothing speaks Bolt.</summary>
public sealed class BoltAddressTests
{
    [Theory]
    [InlineData("neo4j://example.org", "neo4j://example.org: this build speaks to Neo4j over HTTP; use http://example.org:7474 (the server's HTTP port) instead.")]
    [InlineData("bolt+s://example.org:7687", "bolt+s://example.org:7687: this build speaks to Neo4j over HTTP; use https://example.org:7473 (the server's HTTP port) instead.")]
    public async Task Address_is_refused_with_the_one_to_use(string address, string reason)
    {
        var run = await ProgramRun.Of("status", "--store", address);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"policygraph: {reason}\nTry 'policygraph status --help'.\n", run.Error);
    }
}
