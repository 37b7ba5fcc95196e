using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Api.Paging;

/// <summary>Cursors as clients see them.</summary>
internal static class CursorText
{
    private const char Separator = '\n';

    public static string Of(Cursor cursor) => OpaqueText.Of($"{cursor.Key}{Separator}{cursor.Tie}");

    /// <summary>Null where the argument is not given.</summary>
    /// <exception cref="ResolverException">It is no cursor.</exception>
    public static Cursor? Read(ArgumentValues arguments, string name)
    {
        if (arguments[name] is not string text)
            return null;
        return OpaqueText.Read(text)?.Split(Separator) is [var key, var tie]
            ? new Cursor(key, tie)
            : throw new ResolverException($"{name}: \"{text}\" is no cursor; pass on one that the list gave.");
    }
}
