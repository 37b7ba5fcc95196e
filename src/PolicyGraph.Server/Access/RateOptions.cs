namespace PolicyGraph.Server.Access;

/// <summary>How often one client, told by its key or else by its address, may ask.</summary>
public sealed record RateOptions
{
    /// <summary>Sustained rate; 0 for no limit. Requests from this machine itself are never held to it.</summary>
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>Requests at once after a rest.</summary>
    public int Burst { get; init; } = 200;

    /// <summary>Documents, also from this machine; 0 for no limit.</summary>
    public int UploadsPerMinute { get; init; } = 60;
}
