using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage;

namespace PolicyGraph.Api.Loading;

/// <summary>What the objects of a level need, with one call of the store for all of them.</summary>
internal static class BatchLoading
{
    public static IGraphReader Store(this FieldBatch batch) =>
        batch.State is PolicyRequestState state ? state.Store : (IGraphReader)batch.State!;

    public static IEnumerable<T> Parents<T>(this FieldBatch batch)
    {
        for (var i = 0; i < batch.Count; i++)
            yield return batch.Parent<T>(i);
    }

    /// <summary>Keys in ordinal order, each once.</summary>
    public static string[] Keys<T>(this FieldBatch batch, Func<T, string?> key) => KeysOf(batch.Parents<T>().Select(key));

    public static string[] KeysOf(IEnumerable<string?> keys) =>
        [.. keys.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The one record that each object points at; nothing is asked where none points at any.</summary>
    public static async ValueTask SetOneAsync<TParent, TRecord>(
        this FieldBatch batch,
        Func<TParent, string?> key,
        Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlyList<TRecord>>> load,
        Func<TRecord, string> keyOfRecord,
        CancellationToken cancellation)
        where TRecord : class
    {
        var keys = batch.Keys(key);
        if (keys.Length == 0)
            return;
        var records = (await load(keys, cancellation).ConfigureAwait(false)).ToDictionary(keyOfRecord, StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
        {
            if (key(batch.Parent<TParent>(i)) is { } wanted)
                batch.Set(i, records.GetValueOrDefault(wanted));
        }
    }

    /// <summary>All records that belong to each object, in the order in which the store gives them.</summary>
    public static async ValueTask SetManyAsync<TParent, TRecord>(
        this FieldBatch batch,
        Func<TParent, string?> key,
        Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlyList<TRecord>>> load,
        Func<TRecord, string?> keyOfOwner,
        CancellationToken cancellation)
        where TRecord : class
    {
        var keys = batch.Keys(key);
        IReadOnlyList<TRecord> records = keys.Length == 0 ? [] : await load(keys, cancellation).ConfigureAwait(false);
        var byOwner = records.ToLookup(record => keyOfOwner(record) ?? "", StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
            batch.Set(i, byOwner[key(batch.Parent<TParent>(i)) ?? ""].ToArray());
    }
}
