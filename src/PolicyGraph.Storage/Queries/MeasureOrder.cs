namespace PolicyGraph.Storage.Queries;

/// <summary>What lists of measures are ordered by; a measure without it comes first.</summary>
public enum MeasureOrder
{
    /// <summary>Id of the policy.</summary>
    Policy,

    /// <summary>Place in the policy.</summary>
    Position,

    Title,
    Deadline,

    /// <summary>Day of the policy.</summary>
    IssuedOn,
}
