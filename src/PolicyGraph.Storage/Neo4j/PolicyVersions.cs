using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>What the store holds under ids that are about to be written.</summary>
internal sealed class PolicyVersions
{
    private readonly Dictionary<string, Version> versions;

    private PolicyVersions(Dictionary<string, Version> versions) => this.versions = versions;

    /// <param name="rows">What lock_store answers.</param>
    public static PolicyVersions Of(IReadOnlyList<CypherRow> rows) => new(rows.Where(row => row.TextOrNull(1) is not null).ToDictionary(
        row => row.Text(1), row => new Version(row.TextOrNull(2), row.TextOrNull(3), row.TextOrNull(4)), StringComparer.Ordinal));

    /// <summary>Whether the text of the policy is there.</summary>
    public bool Holds(string id) => versions.TryGetValue(id, out var version) && version.Hash is not null;

    public PolicyChange ChangeTo(string id, string hash) =>
        !Holds(id) ? PolicyChange.Added : versions[id].Hash == hash ? PolicyChange.Unchanged : PolicyChange.Replaced;

    /// <summary>The numbers and titles by which citations may have meant the policies.</summary>
    public IEnumerable<PolicyName> NamesOf(IEnumerable<string> ids) => ids.Select(id => new PolicyName(id, versions[id].Number, versions[id].Title));

    private sealed record Version(string? Hash, string? Number, string? Title);
}
