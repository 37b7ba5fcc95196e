using System.Collections.Immutable;

namespace PolicyGraph.Reports.Graphs;

/// <summary>Nodes of one sort.</summary>
/// <param name="Name">In the plural, as a file is called.</param>
/// <param name="Key">The property that is the id.</param>
/// <param name="Properties">Beside the id.</param>
internal sealed record NodeTable(string Name, NodeSpace Space, string Key, ImmutableArray<GraphProperty> Properties);
