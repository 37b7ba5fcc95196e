namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// Rows that were read by key, for the next question of the same connection. Whoever asks again for what is shown beside each
/// other (the owners of a page of measures) is answered without SQLite; a commit of anybody empties it.
/// </summary>
internal sealed class KeptRows<T>(Func<T, string> keyOf, Comparison<T> order)
{
    /// <summary>Some megabytes of rows; when it is reached, all go.</summary>
    private const int MostKeys = 2048;

    private readonly Dictionary<string, T[]> rows = new(StringComparer.Ordinal);

    public void Clear() => rows.Clear();

    /// <param name="load">Reads the rows of the keys that it is given.</param>
    /// <returns>The rows of all keys, in order; a key that is named twice counts once.</returns>
    public List<T> Of(IReadOnlyList<string> keys, Func<IReadOnlyList<string>, List<T>> load)
    {
        var distinct = keys.Distinct(StringComparer.Ordinal).ToArray();
        var missing = distinct.Where(key => !rows.ContainsKey(key)).ToArray();
        if (rows.Count + missing.Length > MostKeys)
        {
            rows.Clear();
            missing = distinct;
        }
        if (missing.Length > 0)
            Keep(missing, load(missing));
        var found = new List<T>(distinct.Length);
        foreach (var key in distinct)
            found.AddRange(rows[key]);
        Sort(found);
        return found;
    }

    private void Keep(string[] missing, List<T> loaded)
    {
        var byKey = loaded.ToLookup(keyOf, StringComparer.Ordinal);
        foreach (var key in missing)
            rows[key] = [.. byKey[key]];
    }

    /// <summary>Nearly always they are in order already, since rows are asked for page by page.</summary>
    private void Sort(List<T> found)
    {
        for (var i = 1; i < found.Count; i++)
        {
            if (order(found[i - 1], found[i]) <= 0)
                continue;
            found.Sort(order);
            return;
        }
    }
}
