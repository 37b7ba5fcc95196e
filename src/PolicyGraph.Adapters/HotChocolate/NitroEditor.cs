using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Builder;
using PolicyGraph.Server;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>HotChocolate's own editor, served from its package: nothing comes from another host, and nothing is reported to one.</summary>
internal static class NitroEditor
{
    private const string Path = "/graphql/ui";

    public static GraphQLEditor Create() => new(Path, app => app.MapNitroApp(Path).WithOptions(new GraphQLToolOptions
    {
        ServeMode = GraphQLToolServeMode.Embedded,
        DisableTelemetry = true,
        GraphQLEndpoint = "/graphql",
    }));
}
