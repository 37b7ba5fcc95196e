using PolicyGraph.Storage.Parts;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>
/// Policies that come, some in the place of former ones, within a transaction. The server runs one statement after another; what
/// the next needs is made, and on its way, as soon as it can be.
/// </summary>
internal sealed class PolicyReplacement(ICypherTransaction transaction, IReadOnlyList<ProfiledPolicy> policies, PolicyVersions versions)
{
    private readonly BodyWriter bodies = new(transaction);
    private readonly PolicyWriter writer = new(transaction);
    private readonly CitationWriter citations = new(transaction);
    private readonly AlignmentWriter alignments = new(transaction);
    private readonly string[] replaced = [.. policies.Select(policy => policy.Policy.Id).Where(versions.Holds)];

    public async Task RunAsync()
    {
        var finding = Task.Run(FindAsync);
        var making = MakeRoomAsync(finding, Task.Run(() => BodyWriter.Put(PolicyParts.Of(policies.Select(policy => policy.Policy)))));
        var creating = transaction.RunAfterAsync(making, PolicyWriter.Put(policies));
        var citing = CiteAsync(finding, creating);
        var aligning = AlignAsync(finding, citing);
        await Task.WhenAll(finding, making, creating, citing, aligning).ConfigureAwait(false);
    }

    private async Task<Former> FindAsync()
    {
        var former = new Former(
            await bodies.FindNamedInAsync(replaced).ConfigureAwait(false),
            await citations.TargetsOfAsync(replaced).ConfigureAwait(false));
        await alignments.FindAsync(policies, replaced).ConfigureAwait(false);
        return former;
    }

    private async Task MakeRoomAsync(Task finding, Task<CypherCall> named)
    {
        await finding.ConfigureAwait(false);
        await writer.DeletePartsAsync(replaced).ConfigureAwait(false);
        await transaction.RunAsync(await named.ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task CiteAsync(Task<Former> finding, Task creating)
    {
        var former = await finding.ConfigureAwait(false);
        await creating.ConfigureAwait(false);
        await citations.PutAsync(policies, versions.NamesOf(replaced), former.Targets).ConfigureAwait(false);
        await bodies.DeleteUnusedAsync(former.Bodies).ConfigureAwait(false);
    }

    /// <summary>Last of all: once a transaction has deleted links the server goes through all of those for each name that it looks up in an index of relationships.</summary>
    private async Task AlignAsync(Task finding, Task citing)
    {
        await finding.ConfigureAwait(false);
        if (alignments.Put() is { } call)
            await transaction.RunAfterAsync(citing, call).ConfigureAwait(false);
    }

    /// <summary>Ids of the bodies that the replaced policies named, and of what they cited.</summary>
    private sealed record Former(IReadOnlyList<string> Bodies, IReadOnlyList<string> Targets);
}
