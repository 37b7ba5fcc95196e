namespace PolicyGraph.Reports.Graphs;

/// <summary>What a property of the graph holds.</summary>
internal enum PropertyType
{
    Text,
    Integer,
    Fraction,
    Flag,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Day,

    /// <summary>A list of texts.</summary>
    Texts,
}
