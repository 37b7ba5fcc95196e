using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PolicyGraph.Api;
using PolicyGraph.GraphQL;
using PolicyGraph.Server.Access;
using PolicyGraph.Server.Downloads;
using PolicyGraph.Server.Hosting;
using PolicyGraph.Server.Http;
using PolicyGraph.Server.Observation;
using PolicyGraph.Server.Page;
using PolicyGraph.Server.Uploads;
using PolicyGraph.Storage;

namespace PolicyGraph.Server;

/// <summary>
/// The web server: <c>/graphql</c>, <c>/policies</c>, <c>/healthz</c>, <c>/readyz</c>, <c>/metrics</c> and the page. Logs go to
/// standard error, a JSON object a line. SIGTERM and Ctrl-C stop it when its requests are answered.
/// </summary>
public static class PolicyGraphServer
{
    /// <param name="store">Outlives the server.</param>
    /// <exception cref="ArgumentException">A trusted document does not fit the schema; the message names its hash.</exception>
    public static WebApplication Create(IGraphReader store, ServerOptions options) =>
        Create(store, new PolicyRequestState(store, options.Pages), options, log => CreateExecutor(log, options));

    /// <param name="state">What requests bring along for the resolvers of <paramref name="createExecutor"/>.</param>
    internal static WebApplication Create(IGraphReader store, object state, ServerOptions options, Func<ILogger, IGraphQLExecutor> createExecutor)
    {
        var keys = new KeyRing(options.Access.Keys);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            ServerLimits.Apply(kestrel.Limits, options);
        });
        ServerServices.AddLog(builder.Logging, options);
        ServerServices.Add(builder.Services, options, keys);
        builder.Services.AddSingleton(services => new ServerDrain(services.GetRequiredService<IHostApplicationLifetime>(), options.ShutdownTimeout));
        builder.Services.AddSingleton(services => new MetricsCollector(services.GetRequiredService<IMeterFactory>()));
        var app = builder.Build();
        UseMiddleware(app, options);
        var parts = new ServerParts(app, options, keys);
        app.Map("/graphql", new GraphQLEndpoint(createExecutor(app.Logger), state, parts).AnswerAsync);
        GraphQLEditor.Current?.Map(app);
        MapEndpoints(app, store, parts);
        return app;
    }

    /// <summary>Whether the page was built.</summary>
    public static bool HasPage(ServerOptions options) => PageFiles.In(options.PageFolder ?? PageFiles.DefaultFolder).IsBuilt;

    private static void UseMiddleware(WebApplication app, ServerOptions options)
    {
        if (!options.TrustedProxies.IsEmpty)
            app.UseForwardedHeaders();
        app.UseMiddleware<RequestJournal>();
        if (!options.CorsOrigins.IsEmpty)
            app.UseCors();
        app.UseRateLimiter();
        if (options.Compresses)
            app.UseResponseCompression();
    }

    private static void MapEndpoints(WebApplication app, IGraphReader store, ServerParts parts)
    {
        app.MapMethods("/{**place}", [HttpMethods.Get, HttpMethods.Head], parts.Page.AnswerAsync);
        var uploads = new UploadEndpoint(parts, app.Logger);
        app.Lifetime.ApplicationStopped.Register(uploads.Dispose);
        app.MapPost(UploadEndpoint.Path, uploads.AnswerAsync);
        var downloads = new DownloadEndpoints(store, parts.Gate.AdmitsReadingAsync);
        app.Lifetime.ApplicationStopped.Register(downloads.Dispose);
        downloads.Map(app);
        app.MapGet(HealthPaths.Alive, () => Results.Text("ok\n"));
        app.MapGet(HealthPaths.Ready, new ReadinessEndpoint(store, parts.Drain, app.Logger).AnswerAsync);
        app.MapGet(HealthPaths.Metrics, async http =>
        {
            if (!await parts.Gate.AdmitsReadingAsync(http).ConfigureAwait(false))
                return;
            http.Response.ContentType = MetricsCollector.ContentType;
            await http.Response.WriteAsync(parts.Collector.Write(), http.RequestAborted).ConfigureAwait(false);
        });
    }

    private static IGraphQLExecutor CreateExecutor(ILogger log, ServerOptions options)
    {
        var executor = PolicyExecutors.Create(new EngineOptions
        {
            Limits = options.Limits,
            OnUnexpected = cause => LogMessages.ResolverFailed(log, cause),
        });
        foreach (var (hash, document) in options.TrustedDocuments?.All ?? [])
        {
            if (executor.Check(document) is [var error, ..])
                throw new ArgumentException($"the trusted document {hash} cannot be executed: {error.Message}", nameof(options));
        }
        return executor;
    }
}
