using System.Collections.Immutable;

namespace PolicyGraph.Storage.Queries;

/// <summary>The keys of an order, completed so that no two records are equal in all of them.</summary>
internal static class TotalOrder
{
    /// <param name="asked">A key that was named before, and all keys behind what tells every record apart, change nothing.</param>
    /// <param name="ties">Together they tell every record apart; those not asked for follow in the direction of the last key.</param>
    public static ImmutableArray<Sort<TKey>> Of<TKey>(ImmutableArray<Sort<TKey>> asked, params ReadOnlySpan<TKey> ties)
        where TKey : struct, Enum
    {
        var keys = ImmutableArray.CreateBuilder<Sort<TKey>>();
        var missing = ties.ToArray().ToHashSet();
        foreach (var sort in asked.IsDefault ? [] : asked)
        {
            if (missing.Count > 0 && keys.All(key => !key.Key.Equals(sort.Key)))
                keys.Add(sort);
            missing.Remove(sort.Key);
        }
        var descending = keys.Count > 0 && keys[^1].Descending;
        foreach (var tie in ties)
        {
            if (missing.Contains(tie))
                keys.Add(new Sort<TKey>(tie, descending));
        }
        return keys.ToImmutable();
    }
}
