namespace PolicyGraph.Storage.Queries;

/// <summary>What counts as load.</summary>
public enum WorkloadBasis
{
    /// <summary>Measures that a body leads.</summary>
    Lead,

    /// <summary>Measures that it has in any role.</summary>
    Any,
}
