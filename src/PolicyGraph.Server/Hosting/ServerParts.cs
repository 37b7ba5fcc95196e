using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PolicyGraph.Server.Access;
using PolicyGraph.Server.Observation;
using PolicyGraph.Server.Page;

namespace PolicyGraph.Server.Hosting;

/// <summary>What endpoints share.</summary>
internal sealed class ServerParts(WebApplication app, ServerOptions options, KeyRing keys)
{
    public ServerOptions Options { get; } = options;

    public KeyRing Keys { get; } = keys;

    public AccessGate Gate { get; } = new(options.Access, keys);

    public PageEndpoint Page { get; } = new(PageFiles.In(options.PageFolder ?? PageFiles.DefaultFolder));

    public ServerDrain Drain { get; } = app.Services.GetRequiredService<ServerDrain>();

    public MetricsCollector Collector { get; } = app.Services.GetRequiredService<MetricsCollector>();

    public ServerMetrics Metrics { get; } = new(app.Services.GetRequiredService<IMeterFactory>().Create(ServerMetrics.MeterName));
}
