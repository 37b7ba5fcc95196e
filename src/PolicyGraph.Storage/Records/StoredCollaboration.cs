namespace PolicyGraph.Storage.Records;

/// <summary>A body that leads measures and one that has them in another role.</summary>
/// <param name="Coordinates">Of these, measures that the partner coordinates.</param>
/// <param name="Shares">Of these, measures that the partner shares.</param>
public sealed record StoredCollaboration(
    string LeaderId, string PartnerId, long Measures, long Policies, long Coordinates, long Shares);
