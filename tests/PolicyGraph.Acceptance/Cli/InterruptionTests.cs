using System.Diagnostics;
using PolicyGraph.Storage;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>Ctrl-C, and what a terminal shows while an ingest runs.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Documents = 600;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");

    private string Store => $"sqlite:{Path.Combine(folder.FullName, "graph.db")}";

    private string Inputs => Path.Combine(folder.FullName, "documents");

    [Fact]
    public async Task Ctrl_c_leaves_whole_policies_says_so_and_can_be_gone_on_from()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The signal is a POSIX one.");
        WriteDocuments(Documents);
        using var ingest = ProgramRun.Start(
            new Dictionary<string, string?>(), ProgramRun.Program, "ingest", Inputs, "--store", Store, "--batch-rows", "100", "--jobs", "1");
        // Waits in readiness: on a busy machine the ingest may be over before a program has started that would interrupt it.
        using var interrupt = Process.Start(new ProcessStartInfo("sh", ["-c", "read now; kill -INT $0", $"{ingest.Id}"]) { RedirectStandardInput = true })!;
        while (await StoredAsync() == 0)
            Assert.False(ingest.HasExited);
        await interrupt.StandardInput.WriteLineAsync();
        interrupt.StandardInput.Close();
        await interrupt.WaitForExitAsync(TestContext.Current.CancellationToken);
        var error = await ingest.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await ingest.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, ingest.ExitCode);
        Assert.EndsWith("policygraph: interrupted; what is stored is whole, and the same command goes on from here.\n", error, StringComparison.Ordinal);
        Assert.InRange(await StoredAsync(), 1, Documents - 1);
        var again = await ProgramRun.Of("ingest", Inputs, "--store", Store);
        Assert.True(again.ExitCode == 0, again.Error);
        Assert.Equal(Documents, await StoredAsync());
    }

    [Fact]
    public async Task Terminal_shows_how_far_an_ingest_is()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "There is no script, which gives a program a terminal.");
        WriteDocuments(300);
        using var run = ProgramRun.Start(
            new Dictionary<string, string?> { ["TERM"] = "xterm-256color" }, "/usr/bin/script", "-qec",
            $"stty cols 120 rows 40; '{ProgramRun.Program}' ingest '{Inputs}' --store '{Store}' --batch-rows 2000", "/dev/null");
        var screen = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("[0-9]+/300 read, [0-9]+ stored  [0-9]+ measures  [0-9]+ assignments/s", screen);
        Assert.Matches("[0-9]{2}:[0-9]{2}:[0-9]{2}", screen);
        Assert.Contains("policies added", screen[screen.LastIndexOf("assignments/s", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void WriteDocuments(int count)
    {
        Directory.CreateDirectory(Inputs);
        GeneratedDocuments.WriteTo(Inputs, count);
    }

    /// <returns>Policies in the store, each of which is whole.</returns>
    private async Task<long> StoredAsync()
    {
        try
        {
            await using var reader = await GraphStores.OpenForReadingAsync(StoreSettings.From(Store, _ => null), TestContext.Current.CancellationToken);
            var counts = (await reader.GetStatusAsync(TestContext.Current.CancellationToken)).Counts;
            Assert.Equal(counts.Policies * GeneratedDocuments.AssignmentsPerDocument, counts.Assignments);
            return counts.Policies;
        }
        catch (StoreException)
        {
            return 0;
        }
    }
}
