using PolicyGraph.Cli.Batch;
using PolicyGraph.Model;

namespace PolicyGraph.Cli.Stores;

/// <summary>What became of the inputs → the policies to store, each id once: of two inputs with one id the first counts.</summary>
internal sealed class DocumentSeries(IEnumerable<DocumentOutcome> outcomes, IngestReport report, CancellationToken interruption)
{
    private readonly Dictionary<string, string> sources = new(StringComparer.Ordinal);

    public IEnumerable<Policy> Policies(IngestProgress progress)
    {
        foreach (var outcome in outcomes)
        {
            if (interruption.IsCancellationRequested)
                yield break;
            progress.Read(outcome.Policy);
            if (outcome.Policy is not { } policy)
                report.AddFailure(outcome.Failure!);
            else if (!sources.TryAdd(policy.Id, policy.Source))
                report.AddDuplicate(policy, sources[policy.Id]);
            else
                yield return policy;
        }
    }
}
