using System.Net;
using PolicyGraph.Api.Tests.Support;
using PolicyGraph.Server;
using PolicyGraph.Server.Http;
using Xunit;

namespace PolicyGraph.Api.Tests.Http;

/// <summary>The statuses that the draft of GraphQL over HTTP of 2026 recommends.</summary>
public sealed class DraftStatusTests(SampleStore store) : IAsyncLifetime
{
    private RunningServer server = null!;

    public async ValueTask InitializeAsync() =>
        server = await RunningServer.StartAsync(store, new ServerOptions { StatusProfile = StatusProfile.Draft2026 });

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("""{"query":"{ __typename }"}""", 200)]
    [InlineData("""{"query":"{ __typename }","futureMember":1}""", 200)]
    [InlineData("{", 400)]
    [InlineData("""{"query":"{"}""", 400)]
    [InlineData("""{"query":7}""", 422)]
    [InlineData("""[]""", 422)]
    [InlineData("""{"query":"{ nothing }"}""", 422)]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""", 422)]
    [InlineData("""{"query":"query ($n: Int!) { policies(first: $n) { totalCount } }","variables":{"n":"x"}}""", 422)]
    [InlineData("""{"query":"{ policies(first: -1) { totalCount } }"}""", 294)]
    [InlineData("""{"query":"{ departments { totalCount } policies(first: -1) { totalCount } }"}""", 294)]
    public async Task Status_tells_how_far_the_request_came_in_both_media_types(string body, int status)
    {
        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            using var response = await server.AskAsync(body, ("Accept", accept));
            Assert.Equal((HttpStatusCode)status, response.StatusCode);
            Assert.Equal(accept, response.Content.Headers.ContentType!.MediaType);
        }
    }
}
