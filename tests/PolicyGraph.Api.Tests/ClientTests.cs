using PolicyGraph.Api.Tests.Support;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests;

/// <summary>Clients that others wrote, at work with the server and its schema.</summary>
public sealed class ClientTests(SampleStore store)
{
    private static readonly NodeScript Introspection = new("Introspection", "schemas.mjs", "graphql");
    private static readonly NodeScript Apollo = new("Apollo", "paging.mjs", "@apollo/client");
    private static readonly NodeScript Codegen = new("Codegen", "generate.mjs", "@graphql-codegen");

    private static string SchemaFile => Repository.PathOf("src", "PolicyGraph.Api", "schema.graphql");

    [Fact]
    public async Task Schema_that_a_client_introspects_is_the_one_that_is_written()
    {
        Assert.SkipUnless(EngineUnderTest.IntrospectsOneOf, "HotChocolate has no isOneOf in introspection.");
        await using var server = await RunningServer.StartAsync(store);
        var schemas = Assert.Single(await Introspection.RunAsync(server.GraphQL.ToString(), SchemaFile));
        Assert.Equal(schemas.Text("written"), schemas.Text("introspected"));
        Assert.Equal(
            (await File.ReadAllTextAsync(Repository.PathOf("tests", "PolicyGraph.Api.Tests", "Approved", "schema.graphql"), TestContext.Current.CancellationToken)).Trim(),
            schemas.Text("introspected").Trim());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(50)]
    public async Task Apollo_client_pages_through_a_connection_and_merges_it(int size)
    {
        await using var server = await RunningServer.StartAsync(store);
        var pages = Assert.Single(await Apollo.RunAsync(server.GraphQL.ToString(), $"{size}"));
        var expected = (await store.DataAsync(
            "{ departments(first: 500, where: { level: { in: [PROVINCE, CITY] } }, order: [{ name: ASC }]) { totalCount nodes { name } } }")).At("departments");
        var total = expected.At("totalCount").GetInt32();
        Assert.Equal(expected.At("nodes").Texts("name"), pages.List("names").Select(name => name.GetString()!));
        Assert.Equal(total, pages.At("totalCount").GetInt32());
        Assert.Equal((total + size - 1) / size, pages.At("pages").GetInt32());
    }

    [Fact]
    public async Task Code_generator_types_every_documented_operation()
    {
        var documentation = Repository.PathOf("docs", "graphql.md");
        var generated = Assert.Single(await Codegen.RunAsync(SchemaFile, documentation));
        Assert.InRange(generated.List("operations").Length, 24, int.MaxValue);
    }
}
