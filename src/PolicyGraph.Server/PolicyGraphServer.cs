using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PolicyGraph.Api;
using PolicyGraph.GraphQL;
using PolicyGraph.Server.Downloads;
using PolicyGraph.Server.Http;
using PolicyGraph.Server.Page;
using PolicyGraph.Storage;

namespace PolicyGraph.Server;

/// <summary>The web server: <c>/graphql</c>, <c>/healthz</c>, <c>/readyz</c>, and the page everywhere else.</summary>
public static class PolicyGraphServer
{
    /// <summary>Logs go to standard error. SIGTERM and Ctrl-C stop the server when its requests are answered.</summary>
    /// <param name="store">Outlives the server.</param>
    public static WebApplication Create(IGraphReader store, ServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.ShutdownTimeout);
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        MapEndpoints(app, store, options);
        return app;
    }

    private static void MapEndpoints(WebApplication app, IGraphReader store, ServerOptions options)
    {
        var engine = PolicyApi.CreateEngine(new EngineOptions
        {
            Limits = PolicyApi.DefaultLimits,
            OnUnexpected = cause => LogMessages.ResolverFailed(app.Logger, cause),
        });
        app.Map("/graphql", new GraphQLEndpoint(engine, store, options).AnswerAsync);
        var downloads = new DownloadEndpoints(store, static _ => Task.FromResult(true));
        downloads.Map(app);
        app.Lifetime.ApplicationStopped.Register(downloads.Dispose);
        app.MapGet("/healthz", () => Results.Text("ok\n"));
        app.MapGet("/readyz", new ReadinessEndpoint(store, app.Logger).AnswerAsync);
        app.MapMethods("/{**place}", [HttpMethods.Get, HttpMethods.Head], new PageEndpoint(PageFiles.In(options.PageFolder ?? PageFiles.DefaultFolder)).AnswerAsync);
    }
}
