using Microsoft.AspNetCore.Builder;
using PolicyGraph.Server;

namespace PolicyGraph.Api.Tests.Support;

/// <summary>The server on a free port of this machine.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private RunningServer(WebApplication application)
    {
        this.application = application;
        Client = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public Uri GraphQL => new(Client.BaseAddress!, "/graphql");

    public static async Task<RunningServer> StartAsync(SampleStore store)
    {
        var application = PolicyGraphServer.Create(store.Reader, new ServerOptions { Urls = "http://127.0.0.1:0" });
        await application.StartAsync();
        return new RunningServer(application);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.StopAsync();
        await application.DisposeAsync();
    }
}
