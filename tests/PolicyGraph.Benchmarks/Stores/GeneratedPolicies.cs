using System.Globalization;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Benchmarks.Stores;

/// <summary>What extraction makes of <see cref="GeneratedDocuments"/>.</summary>
internal static class GeneratedPolicies
{
    /// <summary>Policies, measures and assignments written together; as <c>ingest</c> does it.</summary>
    private const int BatchRows = 60_000;

    /// <summary>The fewest that have so many assignments together.</summary>
    public static Policy[] Holding(int assignments) =>
        Take((assignments + GeneratedDocuments.AssignmentsPerDocument - 1) / GeneratedDocuments.AssignmentsPerDocument);

    public static Policy[] Take(int count) => Range(0, count);

    /// <summary>Extracted when they are asked for, as <c>ingest</c> does it, so that no more than some are held.</summary>
    public static IEnumerable<IReadOnlyList<Policy>> BatchesOf(int count)
    {
        const int together = 500;
        return InBatches(Enumerable.Range(0, (count + together - 1) / together).SelectMany(i => Range(i * together, Math.Min(together, count - (i * together)))));
    }

    private static Policy[] Range(int first, int count)
    {
        var pipeline = new ExtractionPipeline(PolicyLexicon.Default);
        var policies = Enumerable.Range(first, count).AsParallel().AsOrdered()
            .Select(i => pipeline.Extract(new SourceText(string.Create(CultureInfo.InvariantCulture, $"{i:00000}.txt"), GeneratedDocuments.Text(i)))).ToArray();
        var odd = policies.FirstOrDefault(policy => policy.Measures.Sum(measure => measure.Assignments.Length) != GeneratedDocuments.AssignmentsPerDocument);
        if (odd is not null)
            throw new InvalidOperationException($"Generated document {odd.Source} was not read whole: {odd.Measures.Sum(measure => measure.Assignments.Length)} assignments.");
        return policies;
    }

    public static IEnumerable<IReadOnlyList<Policy>> InBatches(IEnumerable<Policy> policies)
    {
        var (batch, rows) = (new List<Policy>(), 0);
        foreach (var policy in policies)
        {
            batch.Add(policy);
            rows += 1 + policy.Measures.Length + policy.Measures.Sum(measure => measure.Assignments.Length);
            if (rows < BatchRows)
                continue;
            yield return batch;
            (batch, rows) = ([], 0);
        }
        if (batch.Count > 0)
            yield return batch;
    }
}
