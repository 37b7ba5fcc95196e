namespace PolicyGraph.Model;

public enum PolicyStatus
{
    /// <summary>Its text was read.</summary>
    Loaded,

    /// <summary>Known only because other policies cite it.</summary>
    Referenced,
}
