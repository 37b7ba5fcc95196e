namespace PolicyGraph.Storage.Records;

/// <summary>What a node of the graph is.</summary>
public enum NodeKind
{
    Policy,
    Measure,

    /// <summary>Classes of bodies too.</summary>
    Department,
    Region,
}
