namespace PolicyGraph.Api.Loading;

/// <summary>How many share a value.</summary>
/// <param name="IsRegion">The value is the code of a region.</param>
internal sealed record Facet(string Value, long Count, bool IsRegion);
