namespace PolicyGraph.Storage.Queries;

/// <summary>Which part of an ordered list is wanted.</summary>
/// <param name="Size">At most so many, at least 1.</param>
/// <param name="After">Only what comes after it; null from the beginning.</param>
/// <param name="Before">Only what comes before it; null to the end.</param>
/// <param name="FromEnd">The last ones of that stretch instead of the first; their order stays that of the list.</param>
public sealed record PageRequest(int Size, Cursor? After = null, Cursor? Before = null, bool FromEnd = false);
