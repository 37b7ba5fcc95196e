namespace PolicyGraph.Reports.Graphs;

/// <param name="IsOfStore">Only a store of PolicyGraph itself has a use for it.</param>
internal sealed record GraphProperty(string Name, PropertyType Type, bool IsOfStore = false);
