using System.Net;
using PolicyGraph.Api.Tests.Support;
using PolicyGraph.Server;
using Xunit;

namespace PolicyGraph.Api.Tests.Http;

public sealed class ShutdownTests(SampleStore store)
{
    [Fact]
    public async Task Request_that_outlasts_the_patience_of_a_stopping_server_is_answered_503()
    {
        await using var server = await RunningServer.StartAsync(
            StuckReader.Over(store.Reader), new ServerOptions { ShutdownTimeout = TimeSpan.FromMilliseconds(100) });
        using var before = await server.AskAsync("""{"query":"{ __typename }"}""");
        var asking = server.AskAsync("""{"query":"{ policies { totalCount } }"}""");
        await Task.Delay(200, TestContext.Current.CancellationToken);
        await server.StopAsync();
        using var late = await asking;
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (before.StatusCode, late.StatusCode));
        await Assert.ThrowsAsync<HttpRequestException>(() => server.AskAsync("{}"));
    }

    [Fact]
    public async Task Store_that_fails_makes_the_server_not_ready()
    {
        await using var server = await RunningServer.StartAsync(FailingReader.Create());
        using var response = await server.Client.GetAsync("/readyz", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("not ready: the store does not answer\n", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
