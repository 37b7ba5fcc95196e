using PolicyGraph.GraphQL;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Limits;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>The most that a list may be asked to hold. HotChocolate limits only the connections that it makes itself.</summary>
internal static class PageSizes
{
    /// <exception cref="ResolverException">An argument asks for more.</exception>
    public static void Require(Dictionary<string, object?> given, LimitOptions limits)
    {
        foreach (var argument in limits.SizeArguments)
        {
            if (given.GetValueOrDefault(argument) is int size && size > limits.MaxListSize)
                throw new ResolverException(OversizedList.Message(argument, size, limits.MaxListSize), ErrorCodes.PageLimit);
        }
    }
}
