using PolicyGraph.Acceptance.Cli;
using Xunit;

namespace PolicyGraph.Acceptance.DefaultBuild;

/// <summary>Without the named packages nothing speaks Bolt.</summary>
public sealed class BoltAddressTests
{
    [Theory]
    [InlineData("neo4j://example.org", "neo4j://example.org: this build speaks to Neo4j over HTTP; use http://example.org:7474 (the server's HTTP port) instead.")]
    [InlineData("policies.db", "policies.db: no such kind of store; give sqlite:FILE, or the http:// or https:// address of a Neo4j server.")]
    [InlineData("bolt+s://example.org:7687", "bolt+s://example.org:7687: this build speaks to Neo4j over HTTP; use https://example.org:7473 (the server's HTTP port) instead.")]
    public async Task Address_is_refused_with_the_one_to_use(string address, string reason)
    {
        var run = await ProgramRun.Of("status", "--store", address);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"policygraph: {reason}\nTry 'policygraph status --help'.\n", run.Error);
    }

    [Theory]
    [InlineData("en", "  --store, -s STORE     sqlite:FILE, or the http:// or https:// address of a\n                        Neo4j server;")]
    [InlineData("zh", "  --store, -s 存储      sqlite:文件，或 Neo4j 服务器的 http://、https:// 地址；\n")]
    public async Task Help_of_the_program_does_not_name_it(string language, string text) =>
        Assert.Contains(text, (await ProgramRun.Of("serve", "--help", "--lang", language)).Output, StringComparison.Ordinal);
}
