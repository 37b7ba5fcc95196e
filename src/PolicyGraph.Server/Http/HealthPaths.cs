using Microsoft.AspNetCore.Http;

namespace PolicyGraph.Server.Http;

/// <summary>Where the server tells how it is.</summary>
internal static class HealthPaths
{
    public const string Alive = "/healthz";
    public const string Ready = "/readyz";
    public const string Metrics = "/metrics";

    public static bool Includes(PathString path) => path.Value is Alive or Ready or Metrics;
}
