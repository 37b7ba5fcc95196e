using PolicyGraph.Model;

namespace PolicyGraph.Cli.Batch;

/// <summary>What became of one input: a policy, or the reason why there is none.</summary>
/// <param name="Failure">Names file, place and remedy.</param>
internal sealed record DocumentOutcome(Policy? Policy, string? Failure)
{
    public static DocumentOutcome Read(Policy policy) => new(policy, null);

    public static DocumentOutcome Failed(string reason) => new(null, reason);
}
