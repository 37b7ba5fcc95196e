namespace PolicyGraph.Storage.Alignment;

/// <summary>Two measures of different policies, and how like they are.</summary>
internal readonly record struct Link<TKey>(SketchedMeasure<TKey> One, SketchedMeasure<TKey> Other, double Score);
