namespace PolicyGraph.Storage.Neo4j;

/// <summary>Policies with their measures, assignments and diagnostics within a transaction.</summary>
internal sealed class PolicyWriter(ICypherTransaction transaction)
{
    public async Task DeletePartsAsync(IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
            await transaction.RunAsync(WriteStatements.DeletePolicyParts, new() { ["ids"] = ids }).ConfigureAwait(false);
    }

    public Task MakeReferencesAsync(IReadOnlyList<string> ids) => transaction.RunAsync(WriteStatements.MakeReferences, new() { ["ids"] = ids });

    /// <summary>To be run when the policies' bodies are there and their old parts no more.</summary>
    public static CypherCall Put(IReadOnlyList<ProfiledPolicy> policies) => new(WriteStatements.CreatePolicies, PolicyRows.Of(policies));
}
