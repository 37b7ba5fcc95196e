namespace PolicyGraph.Storage.Alignment;

/// <summary>A measure among others that have a pair of words in common with it.</summary>
/// <param name="Rank">Its place in every crowd; see <see cref="CrowdRank"/>.</param>
internal readonly record struct CrowdMember<TKey>(TKey Policy, TKey Measure, long Rank);
