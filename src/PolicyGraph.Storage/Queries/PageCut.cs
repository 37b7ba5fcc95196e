namespace PolicyGraph.Storage.Queries;

/// <summary>The rows of a page as a store answers them → the page in the order of its list.</summary>
internal static class PageCut
{
    /// <param name="rows">One more than wanted where more follow; from the end backwards where the page is cut there.</param>
    public static (List<T> Rows, bool HasMore) Of<T>(List<T> rows, PageRequest page)
    {
        var hasMore = rows.Count > page.Size;
        if (hasMore)
            rows.RemoveRange(page.Size, rows.Count - page.Size);
        if (page.FromEnd)
            rows.Reverse();
        return (rows, hasMore);
    }

    public static Page<T> Of<T>(List<T> rows, PageRequest page, Func<T, Cursor> cursor)
    {
        var (kept, hasMore) = Of(rows, page);
        return new Page<T>([.. kept.Select(row => new Edge<T>(cursor(row), row))], hasMore);
    }
}
