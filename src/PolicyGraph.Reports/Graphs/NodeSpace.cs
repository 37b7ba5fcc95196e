namespace PolicyGraph.Reports.Graphs;

/// <summary>Within one of these no two nodes have the same id.</summary>
internal enum NodeSpace
{
    Region,

    /// <summary>Departments, and groups, which stand where departments do.</summary>
    Body,
    Policy,
    Measure,
}
