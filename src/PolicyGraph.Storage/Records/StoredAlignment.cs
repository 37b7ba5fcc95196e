namespace PolicyGraph.Storage.Records;

/// <summary>A measure and one of another policy that gives out the same task.</summary>
/// <param name="Score">Likeness of their texts, above 0 and up to 1.</param>
public sealed record StoredAlignment(string MeasureId, string AlignedMeasureId, double Score);
