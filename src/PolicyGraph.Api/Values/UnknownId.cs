using PolicyGraph.GraphQL.Execution;

namespace PolicyGraph.Api.Values;

/// <summary>An id in the right form of something that the store does not know.</summary>
internal static class UnknownId
{
    public const string Code = "NOT_FOUND";

    public static ResolverException Of(string argument, string id) =>
        new($"{argument}: the store knows nothing with the id \"{id}\".", Code);
}
