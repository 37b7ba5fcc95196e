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

    /// <summary>The policies' bodies are there already, their old parts no more.</summary>
    /// <param name="marksOf">A measure, by its place in a policy → how it is to be found by others that it shares words with.</param>
    public static CypherCall Put(IReadOnlyList<ProfiledPolicy> policies, Func<ProfiledPolicy, int, string> marksOf) =>
        new(WriteStatements.CreatePolicies, new PolicyRows(marksOf).Of(policies));
}
