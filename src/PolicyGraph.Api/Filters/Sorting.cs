using System.Collections.Immutable;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Api.Filters;

/// <summary>The argument <c>order</c>: the first key first.</summary>
internal static class Sorting
{
    private const int MaxKeys = 8;

    /// <summary>None where it is not given.</summary>
    /// <exception cref="ResolverException">There are too many keys.</exception>
    public static ImmutableArray<Sort<TKey>> Read<TKey>(ArgumentValues arguments, Func<string, TKey> keyOf)
        where TKey : struct, Enum => arguments["order"] switch
        {
            object?[] { Length: > MaxKeys } keys => throw new ResolverException($"order: {keys.Length} keys are given; the limit is {MaxKeys}."),
            object?[] keys => [.. keys.Cast<IReadOnlyDictionary<string, object?>>().Select(sort => sort.Single()).Select(sort => new Sort<TKey>(keyOf(sort.Key), sort.Value is "DESC"))],
            _ => [],
        };
}
