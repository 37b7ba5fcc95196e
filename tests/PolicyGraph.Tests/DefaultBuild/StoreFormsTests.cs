using PolicyGraph.Cli.Help;
using PolicyGraph.Storage;
using Xunit;

namespace PolicyGraph.Tests.DefaultBuild;

/// <summary>Without the named packages a server is spoken to over HTTP.</summary>
public sealed class StoreFormsTests
{
    [Theory]
    [InlineData("export")]
    [InlineData("ingest")]
    [InlineData("remove")]
    [InlineData("report")]
    [InlineData("review")]
    [InlineData("serve")]
    [InlineData("status")]
    public void Help_names_the_forms_of_a_store(string command)
    {
        Assert.Contains(
            """
              --store, -s STORE     sqlite:FILE, or the http:// or https:// address of a
                                    Neo4j server; otherwise POLICYGRAPH_STORE, then
            """,
            HelpText.Of(command, HelpLanguage.English),
            StringComparison.Ordinal);
        Assert.Contains(
            """
              --store, -s 存储      sqlite:文件，或 Neo4j 服务器的 http://、https:// 地址；
                                    不写则依次用 POLICYGRAPH_STORE
            """,
            HelpText.Of(command, HelpLanguage.Chinese),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Address_of_no_store_is_refused_with_the_forms_of_one()
    {
        var refusal = Assert.Throws<StoreException>(() => StoreAddress.Parse("mysql:x"));
        Assert.Equal("mysql:x: no such kind of store; give sqlite:FILE, or the http:// or https:// address of a Neo4j server.", refusal.Message);
    }
}
