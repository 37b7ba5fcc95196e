namespace PolicyGraph.Storage.Sqlite;

/// <summary>What the full-text index knows of a policy, a measure or a body.</summary>
internal sealed class SearchTable(SqliteSession session)
{
    public const int Policy = 0;
    public const int Measure = 1;
    public const int Department = 2;

    /// <param name="list">The responsibility list of a measure.</param>
    public void Add(long key, int kind, string name, string body, string list = "") =>
        session.Execute(WriteSql.PutText, RowOf(key, kind), Bigrams.Of(name), Bigrams.Of(body), Bigrams.Of(list));

    public void Put(long key, int kind, string name, string body)
    {
        Drop(key, kind);
        Add(key, kind, name, body);
    }

    public void Drop(long key, int kind) => session.Execute(WriteSql.DropText, RowOf(key, kind));

    private static long RowOf(long key, int kind) => (key * 4) + kind;
}
