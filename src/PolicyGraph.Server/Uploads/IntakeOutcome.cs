namespace PolicyGraph.Server.Uploads;

/// <summary>What became of a document: either an answer or a problem.</summary>
/// <param name="Answer">JSON for the client.</param>
/// <param name="PolicyId">Of the policy that was read.</param>
/// <param name="Change">ADDED, REPLACED or UNCHANGED; null where nothing was to be stored.</param>
/// <param name="Problem">Why it cannot be read or stored, and the remedy.</param>
public sealed record IntakeOutcome(ReadOnlyMemory<byte> Answer, string? PolicyId, string? Change, IntakeProblem? Problem = null)
{
    public static IntakeOutcome Failed(IntakeProblem problem) => new(default, null, null, problem);
}
