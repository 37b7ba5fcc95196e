namespace PolicyGraph.Storage.Queries;

/// <summary>What measures are counted by; regions by code.</summary>
public enum MeasureFacet
{
    /// <summary>Of the policy.</summary>
    Region,

    /// <summary>Of the policy.</summary>
    Year,

    /// <summary>Of the policy.</summary>
    Level,

    /// <summary>Whether it has a time limit: "true" or "false".</summary>
    Deadline,

    /// <summary>Of those that have the measure.</summary>
    Role,

    /// <summary>Line of work of those that have the measure.</summary>
    Function,
}
