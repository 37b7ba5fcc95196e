namespace PolicyGraph.Storage.Queries;

/// <summary>Measures, filtered; ordered by policy, then as the document does.</summary>
public sealed record MeasureQuery(PageRequest Page, MeasureFilter Filter, bool Descending = false);
