namespace PolicyGraph.Storage.Queries;

/// <summary>What lists of bodies are ordered by; a body without it comes first.</summary>
public enum DepartmentOrder
{
    Id,
    Name,
    Function,

    /// <summary>From the centre down.</summary>
    Level,
}
