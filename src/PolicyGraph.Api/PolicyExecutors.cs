using PolicyGraph.GraphQL;

namespace PolicyGraph.Api;

/// <summary>Makes what answers the API: the engine of this project, or that of the package that the program chose when it started.</summary>
public static class PolicyExecutors
{
    private static Func<EngineOptions, IGraphQLExecutor> make = PolicyApi.CreateEngine;

    public static void Use(Func<EngineOptions, IGraphQLExecutor> other) => make = other;

    /// <param name="options">Null for the limits of <see cref="PolicyApi.DefaultLimits"/>.</param>
    public static IGraphQLExecutor Create(EngineOptions? options = null) => make(options ?? new EngineOptions { Limits = PolicyApi.DefaultLimits });
}
