namespace PolicyGraph.Storage.Queries;

/// <summary>What policies are counted by; regions by code.</summary>
public enum PolicyFacet
{
    Region,

    /// <summary>Of the day of the document.</summary>
    Year,
    Level,
    Status,
}
