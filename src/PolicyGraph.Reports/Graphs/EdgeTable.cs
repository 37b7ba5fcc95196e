using System.Collections.Immutable;

namespace PolicyGraph.Reports.Graphs;

/// <summary>Relationships of one sort.</summary>
/// <param name="Name">As a file is called.</param>
internal sealed record EdgeTable(string Name, NodeSpace From, NodeSpace To, ImmutableArray<GraphProperty> Properties);
