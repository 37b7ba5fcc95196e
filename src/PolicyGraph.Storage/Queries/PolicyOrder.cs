namespace PolicyGraph.Storage.Queries;

/// <summary>What lists of policies are ordered by; a policy without it comes first.</summary>
public enum PolicyOrder
{
    Id,
    Title,
    IssuedOn,
    PublishedOn,

    /// <summary>From the centre down.</summary>
    Level,
}
