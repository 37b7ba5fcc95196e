using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Citations and the policies that they mean, within a transaction.</summary>
internal sealed class CitationWriter(ICypherTransaction transaction)
{
    /// <summary>Ids of what the policies cite.</summary>
    public async Task<IReadOnlyList<string>> TargetsOfAsync(IReadOnlyList<string> policyIds)
    {
        if (policyIds.Count == 0)
            return [];
        var rows = await transaction.RunAsync(WriteStatements.FindCitationsBySource, new() { ["keys"] = policyIds }).ConfigureAwait(false);
        return [.. rows.Select(row => Neo4jRows.Citation(row).TargetId)];
    }

    /// <summary>
    /// Writes the citations of policies, turns those of other policies to what they mean now, and tidies the references
    /// that were cited before or are cited now.
    /// </summary>
    /// <param name="namesBefore">Of policies that were replaced or taken out.</param>
    /// <param name="targetsBefore">Ids of what these cited.</param>
    public async Task PutAsync(IReadOnlyList<ProfiledPolicy> policies, IEnumerable<PolicyName> namesBefore, IReadOnlyList<string> targetsBefore)
    {
        var own = policies.SelectMany(policy => CitationPart.Of(policy.Policy).Select(part => new StoredCitation(
            policy.Policy.Id, part.Kind, part.Ordinal, part.MeasureId, "", part.Citation))).ToArray();
        var names = policies.Select(policy => new PolicyName(policy.Policy.Id, policy.Policy.DocumentNumber, policy.Policy.Title)).Concat(namesBefore).ToArray();
        var others = await FindByNameAsync(names, [.. policies.Select(policy => policy.Policy.Id)]).ConfigureAwait(false);
        var meant = await CitationTargets.ReadAsync(transaction, [.. own.Concat(others).Select(citation => citation.Citation)]).ConfigureAwait(false);
        var turned = others.Where(citation => meant.IdOf(citation.Citation) != citation.TargetId).ToArray();
        var written = own.Concat(turned).Select(citation => citation with { TargetId = meant.IdOf(citation.Citation) }).ToArray();
        var targets = targetsBefore.Concat(turned.Concat(written).Select(citation => citation.TargetId)).Distinct(StringComparer.Ordinal).ToArray();
        if (targets.Length == 0)
            return;
        await transaction.RunAsync(WriteStatements.PutCitations, new()
        {
            ["turned"] = turned.Select(citation => Row(citation, "")).ToArray(),
            ["rows"] = written.Select(citation => Row(citation, citation.TargetId)).ToArray(),
            ["targets"] = targets,
        }).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<StoredCitation>> FindByNameAsync(PolicyName[] names, HashSet<string> except)
    {
        var rows = await transaction.RunAsync(WriteStatements.FindCitationsByName, new()
        {
            ["numbers"] = names.Select(name => name.Number).OfType<string>().Distinct(StringComparer.Ordinal).ToArray(),
            ["titles"] = names.Select(name => name.Title).OfType<string>().Distinct(StringComparer.Ordinal).ToArray(),
        }).ConfigureAwait(false);
        return [.. rows.Select(Neo4jRows.Citation).Where(citation => !except.Contains(citation.PolicyId))];
    }

    private static CypherParameters Row(StoredCitation citation, string targetId) => new()
    {
        ["policyId"] = citation.PolicyId,
        ["measureId"] = citation.MeasureId,
        ["kind"] = EnumText<CitationKind>.Of(citation.Kind),
        ["ordinal"] = citation.Ordinal,
        ["targetId"] = targetId,
        ["title"] = citation.Citation.Title,
        ["caption"] = Caption.OfPolicy(citation.Citation.DocumentNumber, citation.Citation.Title, targetId),
        ["documentNumber"] = citation.Citation.DocumentNumber,
        ["properties"] = new CypherParameters
        {
            ["ordinal"] = citation.Ordinal,
            ["title"] = citation.Citation.Title,
            ["documentNumber"] = citation.Citation.DocumentNumber,
            ["measureNumber"] = citation.Citation.MeasureNumber,
            ["start"] = citation.Citation.Span.Start,
            ["end"] = citation.Citation.Span.End,
        },
    };
}
