using System.Text;
using Microsoft.AspNetCore.Builder;
using PolicyGraph.Server;
using PolicyGraph.Storage;
using Xunit;

namespace PolicyGraph.Api.Tests.Support;

/// <summary>The server on a free port of this machine.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private RunningServer(WebApplication application)
    {
        this.application = application;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(application.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public Uri GraphQL => new(Client.BaseAddress!, "/graphql");

    /// <param name="options">Everything but the address; null for the defaults.</param>
    public static Task<RunningServer> StartAsync(SampleStore store, ServerOptions? options = null) => StartAsync(store.Reader, options);

    public static async Task<RunningServer> StartAsync(IGraphReader store, ServerOptions? options = null)
    {
        var application = PolicyGraphServer.Create(store, (options ?? new ServerOptions()) with { Urls = "http://127.0.0.1:0" });
        await application.StartAsync();
        return new RunningServer(application);
    }

    public Task<HttpResponseMessage> AskAsync(string body, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, GraphQL) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task StopAsync() => application.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.StopAsync();
        await application.DisposeAsync();
    }
}
