using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Server.Observation;
using Xunit;

namespace PolicyGraph.Api.Tests.Http;

/// <summary>What a client sees of a defect of the server.</summary>
public sealed class DefectTests
{
    [Fact]
    public async Task Defect_is_an_error_that_names_the_request_and_nothing_else()
    {
        await using var server = await StartAsync(_ => throw new InvalidOperationException("a secret"));
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Request-Id", "abc");
        using var response = await client.GetAsync(server.Urls.Single(), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"The server failed; its log tells why under abc.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Defect_in_the_middle_of_an_answer_breaks_the_connection()
    {
        await using var server = await StartAsync(async http =>
        {
            await http.Response.WriteAsync("a part of the answer");
            await http.Response.Body.FlushAsync();
            throw new InvalidOperationException("a secret");
        });
        using var client = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(server.Urls.Single(), TestContext.Current.CancellationToken));
    }

    private static async Task<WebApplication> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.UseMiddleware<RequestJournal>();
        app.Run(answer);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
