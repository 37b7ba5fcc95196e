namespace PolicyGraph.GraphQL.Tests.Oracle;

/// <summary>What was compared, so that a run that compared little cannot pass for one that compared much.</summary>
internal sealed class Tally
{
    public int Documents { get; set; }

    public int Unreadable { get; set; }

    public int Invalid { get; set; }

    public int Executed { get; set; }

    public int ExecutedWithErrors { get; set; }

    /// <summary>Refused by rules of the 2025 edition that the reference's version 16 does not have.</summary>
    public int RefusedByNewRules { get; set; }

    public List<string> Differences { get; } = [];

    public override string ToString() =>
        $"{Documents} documents: {Unreadable} unreadable, {Invalid} invalid, {RefusedByNewRules} refused by new rules, "
        + $"{Executed} executed, {ExecutedWithErrors} of them with errors; {Differences.Count} differences.";
}
