namespace PolicyGraph.Storage.Alignment;

/// <summary>Two measures of different policies, and how like they are.</summary>
/// <param name="One">The one of lesser rank.</param>
/// <param name="Other">The one of greater rank.</param>
/// <param name="Key">Of the crowd that the link belongs to: the pair of words, of those that both have, that weighs most.</param>
internal readonly record struct Link<TKey>(TKey One, TKey Other, long Key, double Score);
