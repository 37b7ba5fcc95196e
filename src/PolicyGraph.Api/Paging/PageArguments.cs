using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Api.Paging;

/// <summary>What <c>first, after, last, before</c> ask for. With both sizes the last of the first are meant.</summary>
internal sealed record PageArguments(int? First, Cursor? After, int? Last, Cursor? Before)
{
    private int defaultSize = DefaultSize;

    public const int DefaultSize = 50;
    public const int MaxSize = 500;
    public const string LimitCode = "PAGE_LIMIT_EXCEEDED";

    /// <exception cref="ResolverException">A size is out of bounds, or a cursor is none.</exception>
    public static PageArguments Read(ArgumentValues arguments) => new(
        SizeOf(arguments, "first"), CursorText.Read(arguments, "after"), SizeOf(arguments, "last"), CursorText.Read(arguments, "before"));

    /// <summary>As the field's arguments say, and the operator where they do not.</summary>
    /// <exception cref="ResolverException">A size is out of bounds, or a cursor is none.</exception>
    public static PageArguments Read(FieldBatch batch)
    {
        var page = Read(batch.Arguments);
        return batch.State is PolicyRequestState state ? page with { defaultSize = state.Pages.DefaultSize } : page;
    }

    /// <summary>Null where the argument is not given.</summary>
    /// <exception cref="ResolverException">The size is out of bounds.</exception>
    public static int? SizeOf(ArgumentValues arguments, string name) => arguments[name] switch
    {
        null => null,
        int negative and < 0 => throw new ResolverException($"{name}: {negative} is negative; give 0 to {MaxSize}."),
        int size and > MaxSize => throw new ResolverException($"{name}: {size} is more than a list may hold at once; the limit is {MaxSize}.", LimitCode),
        int size => size,
        _ => throw new ResolverException($"{name} must be a number."),
    };

    /// <exception cref="ResolverException">A cursor is of a list in another order.</exception>
    public void RequireCursorsOf(int keys)
    {
        foreach (var (name, cursor) in new[] { ("after", After), ("before", Before) })
        {
            if (cursor is not null && cursor.Keys.Length != keys)
                throw new ResolverException($"{name}: the cursor is of a list in another order; pass on one that this list gave.");
        }
    }

    private bool FromEnd => First is null && Last is not null;

    private int Size => First ?? Last ?? defaultSize;

    /// <summary>For a store that tells whether more follow.</summary>
    public PageRequest ToRequest() => new(Math.Max(1, Size), After, Before, FromEnd);

    /// <summary>One entry more than wanted shows whether more follow.</summary>
    public PageRequest ToRequestWithOneMore() => new(Size + 1, After, Before, FromEnd);

    /// <param name="edges">As many as were requested, or fewer, in the order of the list.</param>
    /// <param name="hasMore">More follow in the direction of paging.</param>
    public Connection Cut(IReadOnlyList<ConnectionEdge> edges, bool hasMore, Func<CancellationToken, Task<long>> count)
    {
        var isCut = hasMore || edges.Count > Size;
        IEnumerable<ConnectionEdge> kept = FromEnd ? edges.TakeLast(Size) : edges.Take(Size);
        var hasNext = FromEnd ? Before is not null : isCut;
        var hasPrevious = FromEnd ? isCut : After is not null;
        if (First is not null && Last is { } last && Math.Min(edges.Count, Size) > last)
            (kept, hasPrevious) = (kept.TakeLast(last), true);
        return new Connection([.. kept], hasNext, hasPrevious, count);
    }
}
