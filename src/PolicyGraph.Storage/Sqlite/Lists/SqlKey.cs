namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>One key of an order.</summary>
/// <param name="Expression">Over the columns of the list, never null; a text, or a number with <paramref name="Text"/>.</param>
/// <param name="Text">Of a number: the text of eight digits that stands for it in a cursor.</param>
internal readonly record struct SqlKey(string Expression, bool Descending, string? Text = null)
{
    /// <summary>The column that goes into a cursor.</summary>
    public string Column => Text ?? Expression;

    /// <param name="parameter">Of the text of a cursor.</param>
    /// <returns>What <see cref="Expression"/> is compared with.</returns>
    public string Value(string parameter) => Text is null ? parameter : $"CAST({parameter} AS INTEGER)";
}
