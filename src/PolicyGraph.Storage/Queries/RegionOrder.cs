namespace PolicyGraph.Storage.Queries;

/// <summary>What lists of regions are ordered by.</summary>
public enum RegionOrder
{
    Code,
    Name,

    /// <summary>From the centre down.</summary>
    Level,
}
