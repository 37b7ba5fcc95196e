namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// What the full-text index knows of a policy, a measure or a body. Written at the end of a transaction, least row first: FTS5
/// writes out what it has gathered, and later merges it, whenever a row comes that is less than the one before.
/// </summary>
internal sealed class SearchTable(SqliteSession session)
{
    public const int Policy = 0;
    public const int Measure = 1;
    public const int Department = 2;

    private readonly Dictionary<long, Change> changes = [];

    /// <param name="list">The responsibility list of a measure.</param>
    public void Add(long key, int kind, string name, string body, string list = "")
    {
        var row = RowOf(key, kind);
        changes[row] = new Change(changes.TryGetValue(row, out var before) && before.Drops, new Entry(name, body, list));
    }

    public void Put(long key, int kind, string name, string body)
    {
        Drop(key, kind);
        Add(key, kind, name, body);
    }

    public void Drop(long key, int kind)
    {
        var row = RowOf(key, kind);
        // What this transaction added is not in the index yet.
        changes[row] = new Change(!changes.TryGetValue(row, out var before) || before.Drops, null);
    }

    /// <summary>To be called before a transaction is committed.</summary>
    public void Settle()
    {
        foreach (var (row, change) in changes.OrderBy(change => change.Key))
        {
            if (change.Drops)
                session.Execute(WriteSql.DropText, row);
            if (change.Entry is { } entry)
                session.Execute(WriteSql.PutText, row, Bigrams.Of(entry.Name), Bigrams.Of(entry.Body), Bigrams.Of(entry.List));
        }
        changes.Clear();
    }

    /// <summary>To be called when a transaction was not committed.</summary>
    public void Forget() => changes.Clear();

    private static long RowOf(long key, int kind) => (key * 4) + kind;

    /// <param name="Drops">Whether the row that the index has goes.</param>
    /// <param name="Entry">What comes; null when nothing does.</param>
    private readonly record struct Change(bool Drops, Entry? Entry);

    private sealed record Entry(string Name, string Body, string List);
}
