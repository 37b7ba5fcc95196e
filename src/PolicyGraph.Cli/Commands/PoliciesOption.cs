using System.CommandLine;
using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--policy DOCUMENT-NUMBER</c>, once or more: only these.</summary>
internal sealed class PoliciesOption : Option<string[]>
{
    public PoliciesOption()
        : base("--policy", "-p")
    {
        HelpName = "NUMBER";
        AllowMultipleArgumentsPerToken = false;
    }

    /// <returns>Ids in the order given; null where none is given.</returns>
    /// <exception cref="StoreException">The store has no text of one of them.</exception>
    public static async Task<ImmutableArray<string>?> IdsOfAsync(string[]? written, IGraphReader store)
    {
        if (written is not { Length: > 0 })
            return null;
        var found = await store.GetPoliciesAsync(written);
        var known = found.Where(policy => policy.Status == PolicyStatus.Loaded).Select(policy => policy.Id).ToHashSet(StringComparer.Ordinal);
        return Array.Find(written, id => !known.Contains(id)) is { } missing
            ? throw new StoreException($"{missing}: the store holds no such policy; give its document number as the document writes it, or its title where it has none.")
            : [.. written.Distinct(StringComparer.Ordinal)];
    }
}
