namespace PolicyGraph.Storage.Alignment;

/// <summary>Two measures of different policies, and how like they are.</summary>
/// <param name="One">The one that was compared.</param>
/// <param name="Other">One that was there already.</param>
internal readonly record struct Link<TKey>(SketchedMeasure<TKey> One, SketchedMeasure<TKey> Other, double Score);
