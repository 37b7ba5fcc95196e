using PolicyGraph.Model;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>
/// The policies that citations mean: the loaded one of that document number, else the only loaded one of that title (for a
/// citation with a number: one without its own), else a reference under the number or, where none is given, the title.
/// </summary>
internal sealed class CitationTargets
{
    private readonly Dictionary<string, string> byNumber;
    private readonly ILookup<string, PolicyName> byTitle;

    private CitationTargets(IReadOnlyList<PolicyName> loaded)
    {
        byNumber = loaded.Where(policy => policy.Number is not null).ToDictionary(policy => policy.Number!, policy => policy.Id, StringComparer.Ordinal);
        byTitle = loaded.Where(policy => policy.Title is not null).ToLookup(policy => policy.Title!, StringComparer.Ordinal);
    }

    public static async Task<CitationTargets> ReadAsync(ICypherTransaction transaction, IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0)
            return new CitationTargets([]);
        var rows = await transaction.RunAsync(WriteStatements.FindLoadedPoliciesByName, new()
        {
            ["numbers"] = citations.Select(citation => citation.DocumentNumber).OfType<string>().Distinct(StringComparer.Ordinal).ToArray(),
            ["titles"] = citations.Select(citation => citation.Title).OfType<string>().Distinct(StringComparer.Ordinal).ToArray(),
        }).ConfigureAwait(false);
        return new CitationTargets([.. rows.Select(row => new PolicyName(row.Text(0), row.TextOrNull(1), row.TextOrNull(2)))]);
    }

    public string IdOf(Citation citation)
    {
        if (citation.DocumentNumber is { } number && byNumber.TryGetValue(number, out var id))
            return id;
        if (citation.Title is { } title)
        {
            var candidates = byTitle[title].Where(policy => citation.DocumentNumber is null || policy.Number is null).Take(2).ToArray();
            if (candidates.Length == 1)
                return candidates[0].Id;
        }
        return citation.DocumentNumber ?? $"《{citation.Title}》";
    }
}
