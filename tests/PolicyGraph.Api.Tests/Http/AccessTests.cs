using System.Net;
using System.Net.Http.Headers;
using PolicyGraph.Api.Tests.Support;
using PolicyGraph.Server;
using PolicyGraph.Server.Access;
using Xunit;

namespace PolicyGraph.Api.Tests.Http;

public sealed class AccessTests(SampleStore store)
{
    private const string Question = """{"query":"{ __typename }"}""";

    [Fact]
    public async Task Reading_with_a_key_admits_the_keys_that_are_configured()
    {
        var (reading, uploading, foreign) = (ApiKey.Create(), ApiKey.Create(), ApiKey.Create());
        await using var server = await RunningServer.StartAsync(store, Closed(
            ApiKey.TryRead($"analyst={reading.Hash}", mayUpload: false)!, ApiKey.TryRead(uploading.Hash, mayUpload: true)!));

        using var none = await server.AskAsync(Question);
        using var wrong = await server.AskAsync(Question, ("Authorization", $"Bearer {foreign.Key}"));
        using var hash = await server.AskAsync(Question, ("Authorization", $"Bearer {reading.Hash}"));
        using var right = await server.AskAsync(Question, ("Authorization", $"Bearer {reading.Key}"));
        using var other = await server.AskAsync(Question, ("X-API-Key", uploading.Key));

        Assert.All([none, wrong, hash], response => Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode));
        Assert.All([right, other], response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(
            """{"errors":[{"message":"Questions need a key here; send it as Authorization: Bearer KEY.","extensions":{"code":"UNAUTHENTICATED"}}]}""",
            await none.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/readyz", HttpStatusCode.OK)]
    [InlineData("/metrics", HttpStatusCode.Unauthorized)]
    [InlineData("/graphql?sdl", HttpStatusCode.Unauthorized)]
    public async Task Reading_with_a_key_leaves_open_what_a_balancer_asks(string path, HttpStatusCode status)
    {
        await using var server = await RunningServer.StartAsync(store, Closed(ApiKey.TryRead(ApiKey.Create().Hash, mayUpload: false)!));
        using var response = await server.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Document_needs_a_key_that_may_upload()
    {
        var (reading, uploading) = (ApiKey.Create(), ApiKey.Create());
        await using var server = await RunningServer.StartAsync(store, new ServerOptions
        {
            Access = new AccessOptions { Keys = [ApiKey.TryRead(reading.Hash, mayUpload: false)!, ApiKey.TryRead(uploading.Hash, mayUpload: true)!] },
        });
        Assert.Equal(HttpStatusCode.Unauthorized, await UploadAsync(server, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await UploadAsync(server, reading.Key));
        Assert.Equal(HttpStatusCode.NotFound, await UploadAsync(server, uploading.Key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256:12")]
    [InlineData("=sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("a=md5:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("a=sha256:zz00000000000000000000000000000000000000000000000000000000000000")]
    public void Hash_of_another_form_is_none(string text) => Assert.Null(ApiKey.TryRead(text, mayUpload: true));

    [Fact]
    public async Task Client_that_asks_too_often_is_told_when_to_come_back()
    {
        await using var server = await RunningServer.StartAsync(store, new ServerOptions { Rates = new RateOptions { RequestsPerSecond = 1, Burst = 3 } });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var response = await server.AskAsync(Question, ("X-Forwarded-For", "203.0.113.9"));
            statuses.Add(response.StatusCode);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
                Assert.NotNull(response.Headers.RetryAfter);
        }
        Assert.Equal(Enumerable.Repeat(HttpStatusCode.OK, 3), statuses.Take(3));
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    private static ServerOptions Closed(params ApiKey[] keys) =>
        new() { Access = new AccessOptions { ReadingNeedsKey = true, Keys = [.. keys] } };

    private static async Task<HttpStatusCode> UploadAsync(RunningServer server, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/policies") { Content = new StringContent("正文") };
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
