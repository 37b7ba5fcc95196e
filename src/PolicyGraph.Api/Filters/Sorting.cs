using PolicyGraph.GraphQL.Execution;

namespace PolicyGraph.Api.Filters;

/// <summary>The argument <c>order</c>: a list for the sake of clients that know it as one, of one key.</summary>
internal static class Sorting
{
    /// <exception cref="ResolverException">Several keys are given.</exception>
    public static (string Key, bool Descending) Read(ArgumentValues arguments, string usual) => arguments["order"] switch
    {
        object?[] { Length: > 1 } keys => throw new ResolverException($"order: {keys.Length} keys are given; lists are ordered by one."),
        object?[] and [IReadOnlyDictionary<string, object?> sort] => (sort.Single().Key, sort.Single().Value is "DESC"),
        _ => (usual, false),
    };
}
