using System.Net;
using System.Text;
using PolicyGraph.Api.Tests.Support;
using PolicyGraph.Server;
using PolicyGraph.Server.Http;
using Xunit;

namespace PolicyGraph.Api.Tests.Http;

public sealed class TrustedDocumentTests(SampleStore store)
{
    private const string Known = "{ __typename }";

    private static readonly string Hash = TrustedDocuments.HashOf(Known);

    public static TheoryData<string, string> Namings => new()
    {
        { $$"""{"documentId":"sha256:{{Hash}}"}""", """{"data":{"__typename":"Query"}}""" },
        { $$"""{"documentId":"{{Hash}}"}""", """{"data":{"__typename":"Query"}}""" },
        { """{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"HASH"}}}""".Replace("HASH", Hash, StringComparison.Ordinal), """{"data":{"__typename":"Query"}}""" },
        { $$"""{"documentId":"{{Hash}}","query":"{{Known}}"}""", """{"data":{"__typename":"Query"}}""" },
        { $$"""{"query":"{{Known}}"}""", """{"data":{"__typename":"Query"}}""" },
        { $$"""{"documentId":"{{Hash}}","query":"{ a }"}""", """{"errors":[{"message":"provided sha does not match query","extensions":{"code":"BAD_REQUEST"}}]}""" },
        { """{"documentId":"abc"}""", """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""" },
        {
            """{"query":"{ policies { totalCount } }"}""",
            """{"errors":[{"message":"This server executes trusted documents only; name one by its SHA-256.","extensions":{"code":"TRUSTED_DOCUMENT_REQUIRED"}}]}"""
        },
    };

    [Theory]
    [MemberData(nameof(Namings))]
    public async Task Document_is_executed_when_it_is_trusted_however_it_is_named(string body, string answer)
    {
        await using var server = await RunningServer.StartAsync(store, Options($$"""{"{{Hash}}":"{{Known}}"}""", only: true));
        using var response = await server.AskAsync(body);
        Assert.Equal(answer, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Document_can_be_named_in_an_address()
    {
        await using var server = await RunningServer.StartAsync(store, Options($$"""{"{{Hash}}":"{{Known}}"}""", only: true));
        var answer = await server.Client.GetStringAsync($"/graphql?documentId=sha256:{Hash}", TestContext.Current.CancellationToken);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", answer);
    }

    [Fact]
    public async Task Other_documents_are_executed_too_unless_only_trusted_ones_are_wanted()
    {
        await using var server = await RunningServer.StartAsync(store, Options($$"""{"{{Hash}}":"{{Known}}"}""", only: false));
        using var response = await server.AskAsync("""{"query":"{ policies { __typename } }"}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public void Manifest_of_Apollo_is_read()
    {
        var manifest = Read($$"""{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"{{Hash}}","name":"A","type":"query","body":"{{Known}}"}]}""");
        Assert.Equal(Known, manifest.Find(Hash));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"abc":7}""")]
    [InlineData("""{"operations":[{"id":"abc"}]}""")]
    public void Manifest_of_another_form_is_refused(string json) => Assert.Equal(
        "it is no manifest: give an object of SHA-256 → document, or Apollo's persisted query manifest.",
        Assert.Throws<FormatException>(() => Read(json)).Message);

    [Fact]
    public void Hash_that_is_not_that_of_the_document_is_refused() => Assert.Equal(
        $"the document under abc has the SHA-256 {Hash}; let the client's build write the manifest again.",
        Assert.Throws<FormatException>(() => Read($$"""{"abc":"{{Known}}"}""")).Message);

    [Fact]
    public void Document_that_does_not_fit_the_schema_keeps_the_server_from_starting()
    {
        var hash = TrustedDocuments.HashOf("{ nothing }");
        var refusal = Assert.Throws<ArgumentException>(() => PolicyGraphServer.Create(store.Reader, Options($$"""{"{{hash}}":"{ nothing }"}""", only: true)));
        Assert.StartsWith($"the trusted document {hash} cannot be executed: Cannot query field \"nothing\"", refusal.Message, StringComparison.Ordinal);
    }

    private static ServerOptions Options(string manifest, bool only) => new() { TrustedDocuments = Read(manifest), OnlyTrustedDocuments = only };

    private static TrustedDocuments Read(string json) => TrustedDocuments.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
