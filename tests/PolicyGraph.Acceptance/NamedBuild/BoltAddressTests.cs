using PolicyGraph.Acceptance.Cli;
using Xunit;

namespace PolicyGraph.Acceptance.NamedBuild;

/// <summary>The program speaks Bolt where its address says so.</summary>
public sealed class BoltAddressTests
{
    [Theory]
    [InlineData("neo4j://127.0.0.1:1")]
    [InlineData("bolt://127.0.0.1:1")]
    public async Task Server_that_is_not_there_is_named(string address)
    {
        var run = await ProgramRun.Of("status", "--store", address, "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"policygraph: {address}/neo4j: the server cannot be reached (", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("); check the address, and that the server runs.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_with_a_password_is_refused()
    {
        var run = await ProgramRun.Of("status", "--store", "neo4j://neo4j:secret@example.org");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "policygraph: The address of the store holds a user name or password; give them as NEO4J_USERNAME and NEO4J_PASSWORD instead.\nTry 'policygraph status --help'.\n",
            run.Error);
    }

    [Theory]
    [InlineData("en", "  --store, -s STORE     sqlite:FILE, or the neo4j://, bolt:// (both with +s,\n                        +ssc too), http:// or https:// address of a\n                        Neo4j server;")]
    [InlineData("zh", "  --store, -s 存储      sqlite:文件，或 Neo4j 服务器的 neo4j://、bolt://\n                        （均可加 +s、+ssc）、http://、https:// 地址；")]
    public async Task Help_of_the_program_names_it(string language, string text) =>
        Assert.Contains(text, (await ProgramRun.Of("serve", "--help", "--lang", language)).Output, StringComparison.Ordinal);
}
