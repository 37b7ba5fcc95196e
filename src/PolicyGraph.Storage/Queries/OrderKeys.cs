using System.Globalization;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Queries;

/// <summary>Where a hit stands in its list; the same in every store.</summary>
internal static class OrderKeys
{
    /// <summary>Best first, then policies, measures, bodies.</summary>
    public static Cursor Of(SearchHit hit) => new(string.Create(CultureInfo.InvariantCulture, $"{hit.Rank}{(int)hit.Kind}"), hit.Id);
}
