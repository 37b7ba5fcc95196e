namespace PolicyGraph.Storage.Queries.Conditions;

/// <summary>What a condition speaks of.</summary>
public enum Subject
{
    Policy,
    Measure,
    Assignment,
    Department,
    Region,

    /// <summary>One entry of a list of texts, such as an alias.</summary>
    Text,
}
