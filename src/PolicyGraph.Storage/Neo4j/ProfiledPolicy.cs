using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>A policy that is to be written.</summary>
/// <param name="Hash">Of its content.</param>
/// <param name="Profiles">Of its measures, in their order.</param>
internal sealed record ProfiledPolicy(Policy Policy, string Hash, ImmutableArray<TextProfile> Profiles)
{
    public static ProfiledPolicy Of(Policy policy, string hash, TextProfiler profiler) =>
        new(policy, hash, [.. policy.Measures.Select(measure => profiler.Of(measure.Title, measure.Text))]);
}
