using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyGraph.Storage;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>
/// What a store is after the program that writes it was killed: it opens, holds whole policies only, and the same command ends
/// as if nothing had been. POLICYGRAPH_KILLS says how often it is killed.
/// </summary>
public abstract class CrashContract(CrashGround ground) : IAsyncLifetime, IClassFixture<CrashGround>
{
    private const int MostPolicies = 1000;
    private const int BatchRows = 200;
    private const int PoliciesOfABatch = (BatchRows / (1 + GeneratedDocuments.MeasuresPerDocument + GeneratedDocuments.AssignmentsPerDocument)) + 1;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    protected CrashGround Ground { get; } = ground;

    protected abstract string Store { get; }

    protected abstract Dictionary<string, string?> Environment { get; }

    /// <summary>Enough for many batches.</summary>
    protected abstract int Documents { get; }

    /// <summary>How often the ordinary test run kills; POLICYGRAPH_KILLS goes before it.</summary>
    protected abstract int FewKills { get; }

    protected int Kills => int.Parse(System.Environment.GetEnvironmentVariable("POLICYGRAPH_KILLS") ?? $"{FewKills}", CultureInfo.InvariantCulture);

    protected int Batches => (Documents + PoliciesOfABatch - 1) / PoliciesOfABatch;

    private string Inputs => Path.Combine(Ground.Folder.FullName, "documents");

    protected abstract Task EmptyAsync();

    /// <summary>By the means of the store itself.</summary>
    protected abstract Task AssertSoundAsync();

    public virtual async ValueTask InitializeAsync()
    {
        if (Ground.Unbroken is not null)
            return;
        Directory.CreateDirectory(Inputs);
        GeneratedDocuments.WriteTo(Inputs, Documents);
        await EmptyAsync();
        await IngestAsync();
        await EmptyAsync();
        using var ingest = StartIngest();
        Ground.Pace = await IngestPace.OfAsync(ingest, CountStoredAsync, Documents, Batches);
        Ground.Unbroken = await DumpAsync();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Ingest_that_is_killed_leaves_whole_policies_and_ends_right_when_run_again()
    {
        var moments = new KillMoments(Batches);
        for (var round = 0; round < Kills; round++)
        {
            await EmptyAsync();
            var moment = moments.Next();
            using var ingest = StartIngest();
            await ReachAsync(ingest, moment);
            ingest.Kill();
            await ingest.WaitForExitAsync(TestContext.Current.CancellationToken);
            var kept = await AssertWholeAsync();
            Say($"killed in batch {moment:0.00} of {Batches}: {kept} of {Documents} policies");
            moments.Count(moment < 0 && kept == 0 ? null : kept, Documents);
            await IngestAsync();
            await AssertCompleteAsync();
        }
        moments.AssertMostUnderWay(Say);
    }

    [Fact]
    public async Task Two_ingests_at_once_both_end_right()
    {
        await EmptyAsync();
        var other = Directory.CreateDirectory(Path.Combine(Ground.Folder.FullName, "others")).FullName;
        foreach (var file in Directory.GetFiles(Inputs).Order(StringComparer.Ordinal).Where((_, i) => i % 2 == 1))
            File.Copy(file, Path.Combine(other, Path.GetFileName(file)));
        using var first = Start(Inputs);
        using var second = Start(other);
        await Task.WhenAll(first.WaitForExitAsync(TestContext.Current.CancellationToken), second.WaitForExitAsync(TestContext.Current.CancellationToken));
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        await IngestAsync();
        Assert.Equal(Documents, await AssertWholeAsync());
        Assert.Equal(Ground.Unbroken, await DumpAsync());
    }

    protected static void Say(string what) => TestContext.Current.TestOutputHelper?.WriteLine(what);

    protected Process StartIngest() => Start(Inputs);

    /// <summary>Waits for a moment of <see cref="KillMoments"/>.</summary>
    protected Task ReachAsync(Process ingest, double moment) => Ground.Pace.ReachAsync(ingest, moment, CountStoredAsync, PoliciesOfABatch);

    /// <returns>Policies that are in the store; null before the first batch.</returns>
    protected async Task<int?> CountStoredAsync()
    {
        if (await OpenAsync() is not { } reader)
            return null;
        await using var _ = reader;
        if (await reader.CountRegionsAsync(new(), TestContext.Current.CancellationToken) == 0)
            return null;
        return (int)await reader.CountPoliciesAsync(new(), TestContext.Current.CancellationToken);
    }

    protected async Task AssertCompleteAsync()
    {
        Assert.Equal(Documents, await AssertWholeAsync());
        Assert.Equal(Ground.Unbroken, await DumpAsync());
    }

    /// <returns>Policies that are in the store.</returns>
    private async Task<int> AssertWholeAsync()
    {
        await AssertSoundAsync();
        if (await OpenAsync() is not { } reader)
            return 0;
        await using var _ = reader;
        var parts = await reader.CountPartsOfPoliciesAsync(await IdsAsync(reader), TestContext.Current.CancellationToken);
        Assert.All(parts, counts => Assert.Equal(
            (GeneratedDocuments.MeasuresPerDocument, GeneratedDocuments.AssignmentsPerDocument), (counts.Measures, counts.Assignments)));
        return parts.Count;
    }

    private async Task<string> DumpAsync()
    {
        await using var reader = (await OpenAsync())!;
        var status = await reader.GetStatusAsync(TestContext.Current.CancellationToken);
        return $"{status.Counts}\n{JsonSerializer.Serialize(await reader.ReadAsync(await IdsAsync(reader), TestContext.Current.CancellationToken), Json)}";
    }

    /// <returns>Null where there is no store yet.</returns>
    private async Task<IGraphReader?> OpenAsync()
    {
        try
        {
            return await GraphStores.OpenForReadingAsync(StoreSettings.From(Store, name => Environment.GetValueOrDefault(name)), TestContext.Current.CancellationToken);
        }
        catch (StoreException early) when (early.Message.Contains("there is no store yet", StringComparison.Ordinal) || early.Message.Contains("earlier version", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(IGraphReader reader) =>
        [.. (await reader.ListPoliciesAsync(new(new(MostPolicies), new()), TestContext.Current.CancellationToken)).Edges.Select(edge => edge.Node.Id)];

    private Process Start(string inputs) => ProgramRun.Start(Environment, ProgramRun.Program, Arguments(inputs));

    private async Task IngestAsync()
    {
        var run = await ProgramRun.With(Environment, "", Arguments(Inputs));
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private string[] Arguments(string inputs) => ["ingest", inputs, "--store", Store, "--batch-rows", $"{BatchRows}"];
}
