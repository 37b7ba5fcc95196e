using PolicyGraph.Storage;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Cli.Stores;

/// <summary>Reads back how much of each policy the store holds and names every difference.</summary>
internal sealed class LoadCheck(IGraphReader reader, IngestReport report)
{
    private const int KeysAtOnce = 1000;

    public async Task CompareAsync(CancellationToken cancellation)
    {
        foreach (var expected in report.Expected.Chunk(KeysAtOnce))
        {
            var stored = (await reader.CountPartsOfPoliciesAsync([.. expected.Select(counts => counts.PolicyId)], cancellation))
                .ToDictionary(counts => counts.PolicyId, StringComparer.Ordinal);
            foreach (var counts in expected)
            {
                if (stored.GetValueOrDefault(counts.PolicyId) is var held && held != counts)
                    report.AddFailure(Describe(counts, held));
            }
        }
    }

    private static string Describe(PolicyCounts counts, PolicyCounts? held) => held is null
        ? $"{counts.PolicyId}: the store does not hold it; run the same command again"
        : $"{counts.PolicyId}: the store holds {held.Measures} of {counts.Measures} measures, {held.Assignments} of {counts.Assignments} "
            + $"assignments and {held.Citations} of {counts.Citations} citations; run the same command again";
}
