using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Output;
using PolicyGraph.Cli.Output.Tables;
using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Cli.Stores;

/// <summary>What an ingest did: a table on stdout at the end; duplicates, diagnostics and failures on stderr.</summary>
internal sealed class IngestReport(StoreSettings settings, bool isDryRun, StandardStreams streams)
{
    private readonly Dictionary<PolicyChange, int> changes = [];
    private readonly List<PolicyCounts> expected = [];
    private readonly DiagnosticSummary diagnostics = new();
    private readonly List<string> failures = [];
    private readonly List<string> duplicates = [];
    private int removals;
    private StoreStatus? status;
    private bool isInterrupted;

    /// <summary>What the store must hold of each policy that was given to it.</summary>
    public IReadOnlyList<PolicyCounts> Expected => expected;

    public bool HasFailures => failures.Count > 0;

    /// <summary>What was done to the policies.</summary>
    public IReadOnlyDictionary<PolicyChange, int> Changes => changes;

    public int Measures { get; private set; }

    public int Assignments { get; private set; }

    private int Citations { get; set; }

    public void AddFailure(string reason) => failures.Add(reason);

    public void AddDuplicate(Policy policy, string first) =>
        duplicates.Add($"{policy.Source}: it is {policy.Id}, as {first} is; the first was taken");

    public void AddRemoval() => removals++;

    /// <summary>What the store holds at the end.</summary>
    public void AddStatus(StoreStatus held) => status = held;

    public void AddInterruption() => isInterrupted = true;

    public void AddPolicy(Policy policy, PolicyChange change)
    {
        changes[change] = changes.GetValueOrDefault(change) + 1;
        var assignments = policy.Measures.Sum(measure => measure.Assignments.Length);
        expected.Add(new PolicyCounts(policy.Id, policy.Measures.Length, assignments, policy.Basis.Length + policy.Citations.Length));
        Measures += policy.Measures.Length;
        Assignments += assignments;
        Citations += policy.Basis.Length + policy.Citations.Length;
        diagnostics.Add(policy);
    }

    /// <summary>Of a run that stores nothing.</summary>
    public void AddPolicies(IEnumerable<Policy> policies)
    {
        foreach (var policy in policies)
            AddPolicy(policy, PolicyChange.Added);
    }

    public void Say(string message) => streams.Error.WriteLine($"{PolicyGraphCommand.ProgramName}: {PlainText.Of(message)}");

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Complete()
    {
        CountTable.Write(TableConsole.On(streams.Output, streams.TerminalWidth), Rows());
        diagnostics.WriteTo(streams.Error);
        WriteAll($"{duplicates.Count} inputs hold a policy that another one holds:", duplicates);
        WriteAll($"{failures.Count} failed:", failures);
        if (isInterrupted)
            Say("interrupted; what is stored is whole, and the same command goes on from here.");
        return HasFailures || isInterrupted ? ExitCode.SomeInputFailed : ExitCode.Done;
    }

    private IEnumerable<(string Name, string Value)> Rows()
    {
        yield return ("存储 store", isDryRun ? $"{settings} (dry run: nothing stored)" : settings.ToString());
        if (isDryRun)
        {
            yield return ("政策 policies", CountTable.Text(expected.Count));
        }
        else
        {
            yield return ("新增政策 policies added", CountTable.Text(changes.GetValueOrDefault(PolicyChange.Added)));
            yield return ("更新政策 policies replaced", CountTable.Text(changes.GetValueOrDefault(PolicyChange.Replaced)));
            yield return ("未变政策 policies unchanged", CountTable.Text(changes.GetValueOrDefault(PolicyChange.Unchanged)));
            yield return ("移除政策 policies removed", CountTable.Text(removals));
        }
        yield return ("措施 measures", CountTable.Text(Measures));
        yield return ("责任 assignments", CountTable.Text(Assignments));
        yield return ("引用 citations", CountTable.Text(Citations));
        if (status is not null)
            yield return ("同类任务 alignments", CountTable.Text(status.Counts.Alignments));
        yield return ("失败 failed", CountTable.Text(failures.Count));
    }

    private void WriteAll(string heading, List<string> lines)
    {
        if (lines.Count == 0)
            return;
        Say(heading);
        foreach (var line in lines)
            streams.Error.WriteLine($"  {PlainText.Of(line)}");
    }
}
