namespace PolicyGraph.Storage.Queries;

/// <summary>One key of an order.</summary>
/// <typeparam name="TKey">What lists of the kind can be ordered by.</typeparam>
public readonly record struct Sort<TKey>(TKey Key, bool Descending = false)
    where TKey : struct, Enum;
