namespace PolicyGraph.Api.Values;

/// <summary>Types that have ids; called as the schema calls them.</summary>
internal enum NodeType
{
    Policy,
    Measure,
    Department,
    Region,
}
