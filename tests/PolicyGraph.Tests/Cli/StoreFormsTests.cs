using PolicyGraph.Cli.Help;
using PolicyGraph.Storage;
using Xunit;

namespace PolicyGraph.Tests.Cli;

/// <summary>Which forms of a store the help and the messages name; they differ by build.</summary>
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
        Assert.Contains(StoreForms.English, HelpText.Of(command, HelpLanguage.English), StringComparison.Ordinal);
        Assert.Contains(StoreForms.Chinese, HelpText.Of(command, HelpLanguage.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Address_of_no_store_is_refused_with_the_forms_of_one()
    {
        var refusal = Assert.Throws<StoreException>(() => StoreAddress.Parse("mysql:x"));
        Assert.Equal(StoreForms.Refusal, refusal.Message);
    }
}
