namespace PolicyGraph.Storage.Records;

/// <summary>How many records share a value; those that lack it are not counted, those that have several are counted for each.</summary>
public sealed record FacetCount(string Value, long Count);
