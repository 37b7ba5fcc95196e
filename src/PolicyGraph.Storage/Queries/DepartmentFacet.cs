namespace PolicyGraph.Storage.Queries;

/// <summary>What bodies are counted by; regions by code.</summary>
public enum DepartmentFacet
{
    Region,
    Level,
    Kind,
    Function,
}
