namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>One key of an order.</summary>
/// <param name="Expression">Over the columns of the list; a text, never null.</param>
internal readonly record struct SqlKey(string Expression, bool Descending);
