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
public abstract class CrashContract : IAsyncLifetime
{
    private const int MostPolicies = 1000;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Random random = new(20170118);
    private string unbroken = "";
    private TimeSpan duration;

    protected DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("policygraph-crash-");

    protected abstract string Store { get; }

    protected abstract Dictionary<string, string?> Environment { get; }

    /// <summary>Enough that most of an ingest is writing.</summary>
    protected abstract int Documents { get; }

    /// <summary>How often the ordinary test run kills; POLICYGRAPH_KILLS goes before it.</summary>
    protected abstract int FewKills { get; }

    protected int Kills => int.Parse(System.Environment.GetEnvironmentVariable("POLICYGRAPH_KILLS") ?? $"{FewKills}", CultureInfo.InvariantCulture);

    private string Inputs => Path.Combine(Folder.FullName, "documents");

    protected abstract Task EmptyAsync();

    /// <summary>By the means of the store itself.</summary>
    protected abstract Task AssertSoundAsync();

    public virtual async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Inputs);
        GeneratedDocuments.WriteTo(Inputs, Documents);
        await EmptyAsync();
        await IngestAsync();
        var clock = Stopwatch.StartNew();
        await EmptyAsync();
        await IngestAsync();
        duration = clock.Elapsed;
        unbroken = await DumpAsync();
    }

    public virtual ValueTask DisposeAsync()
    {
        Folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Ingest_that_is_killed_leaves_whole_policies_and_ends_right_when_run_again()
    {
        for (var round = 0; round < Kills; round++)
        {
            await EmptyAsync();
            using (var ingest = Start(Inputs))
            {
                await Task.Delay(duration * random.NextDouble(), TestContext.Current.CancellationToken);
                ingest.Kill();
                await ingest.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
            var kept = await AssertWholeAsync();
            TestContext.Current.TestOutputHelper?.WriteLine($"round {round + 1}: {kept} of {Documents} policies when killed");
            await IngestAsync();
            await AssertCompleteAsync();
        }
    }

    [Fact]
    public async Task Two_ingests_at_once_both_end_right()
    {
        await EmptyAsync();
        var other = Directory.CreateDirectory(Path.Combine(Folder.FullName, "others")).FullName;
        foreach (var file in Directory.GetFiles(Inputs).Order(StringComparer.Ordinal).Where((_, i) => i % 2 == 1))
            File.Copy(file, Path.Combine(other, Path.GetFileName(file)));
        using var first = Start(Inputs);
        using var second = Start(other);
        await Task.WhenAll(first.WaitForExitAsync(TestContext.Current.CancellationToken), second.WaitForExitAsync(TestContext.Current.CancellationToken));
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        await IngestAsync();
        Assert.Equal(Documents, await AssertWholeAsync());
        Assert.Equal(unbroken, await DumpAsync());
    }

    protected Process Start(string inputs) => ProgramRun.Start(
        Environment, ProgramRun.Program, "ingest", inputs, "--store", Store, "--batch-rows", "400");

    /// <summary>Of a whole ingest, so that something happens in the midst of it.</summary>
    protected TimeSpan SomeMoment() => duration * random.NextDouble();

    protected Process StartIngest() => Start(Inputs);

    /// <summary>Until an ingest has begun to store.</summary>
    protected async Task WaitForFirstAsync(Process ingest)
    {
        while (await AssertWholeAsync() == 0)
            Assert.False(ingest.HasExited);
    }

    protected async Task AssertCompleteAsync()
    {
        Assert.Equal(Documents, await AssertWholeAsync());
        Assert.Equal(unbroken, await DumpAsync());
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

    private async Task IngestAsync()
    {
        var run = await ProgramRun.With(Environment, "", "ingest", Inputs, "--store", Store, "--batch-rows", "400");
        Assert.True(run.ExitCode == 0, run.Error);
    }
}
