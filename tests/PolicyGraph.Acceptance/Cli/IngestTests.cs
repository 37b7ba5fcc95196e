using System.Text.Json;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>The program fills a store, tells what is in it, and takes out again.</summary>
public sealed class IngestTests : IDisposable
{
    private const string StateCouncil = "国办发〔2024〕901号";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");

    private string Store => $"sqlite:{Path.Combine(folder.FullName, "graph.db")}";

    [Fact]
    public async Task Ingest_of_the_samples_stores_what_extract_prints()
    {
        var run = await Run("ingest", "samples");
        Assert.Equal(0, run.ExitCode);
        var extracted = await ProgramRun.Of("extract", "samples");
        var policies = extracted.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        var measures = policies.SelectMany(policy => policy.GetProperty("measures").EnumerateArray()).ToArray();
        var counts = await Counts();
        Assert.Equal(policies.Length, counts.GetProperty("policies").GetInt32());
        Assert.Equal(measures.Length, counts.GetProperty("measures").GetInt32());
        Assert.Equal(measures.Sum(measure => measure.GetProperty("assignments").GetArrayLength()), counts.GetProperty("assignments").GetInt32());
        Assert.Equal(
            policies.Sum(policy => policy.GetProperty("basis").GetArrayLength() + policy.GetProperty("citations").GetArrayLength()),
            counts.GetProperty("citations").GetInt32());
    }

    [Fact]
    public async Task Ingest_again_changes_no_byte()
    {
        await Run("ingest", "samples");
        var (file, counts) = (FileBytes(), (await Counts()).ToString());
        var again = await Run("ingest", "samples");
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("policies added     │ 0", again.Output, StringComparison.Ordinal);
        Assert.Equal(counts, (await Counts()).ToString());
        Assert.Equal(file, FileBytes());
    }

    [Fact]
    public async Task Dry_run_stores_nothing()
    {
        var run = await Run("ingest", "samples", "--dry-run");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("(dry run: nothing stored)", run.Output, StringComparison.Ordinal);
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public async Task Failures_are_named_at_the_end_and_the_rest_is_stored()
    {
        var run = await Run("ingest", "no-such.txt", "samples/02-yunnan.txt");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            """
            policygraph: 1 failed:
              no-such.txt: no such file or folder; check the name and the working folder [PG8001]

            """,
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(1, (await Counts()).GetProperty("policies").GetInt32());
    }

    [Fact]
    public async Task Of_two_inputs_with_one_policy_the_first_is_stored()
    {
        var copy = Path.Combine(folder.FullName, "copy.txt");
        File.Copy(Repository.PathOf("samples", "01-state-council.txt"), copy);
        var run = await Run("ingest", "samples/01-state-council.txt", copy);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(
            $"""
            policygraph: 1 inputs hold a policy that another one holds:
              {copy}: it is {StateCouncil}, as samples/01-state-council.txt is; the first was taken

            """,
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prune_takes_out_what_the_inputs_do_not_hold()
    {
        await Run("ingest", "samples");
        var run = await Run("ingest", "samples/02-yunnan.txt", "--prune");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, (await Counts()).GetProperty("policies").GetInt32());
    }

    [Fact]
    public async Task Remove_takes_out_a_policy_once()
    {
        await Run("ingest", "samples/01-state-council.txt", "samples/02-yunnan.txt");
        Assert.Equal(0, (await Run("remove", StateCouncil)).ExitCode);
        Assert.Equal(1, (await Counts()).GetProperty("policies").GetInt32());
        var again = await Run("remove", StateCouncil);
        Assert.Equal(1, again.ExitCode);
        Assert.Equal(
            $"policygraph: {StateCouncil}: the store holds no such policy; give its document number as the document writes it, or its title where it has none.\n",
            again.Error);
    }

    [Fact]
    public async Task Status_of_no_store_says_how_to_fill_one()
    {
        var run = await Run("status");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"policygraph: {Store["sqlite:".Length..]}: there is no store yet; fill one with: policygraph ingest PATH --store {Store}\n", run.Error);
    }

    [Fact]
    public async Task Address_with_a_password_is_refused()
    {
        var run = await ProgramRun.Of("status", "--store", "http://neo4j:secret@example.org");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "policygraph: The address of the store holds a user name or password; give them as NEO4J_USERNAME and NEO4J_PASSWORD instead.\nTry 'policygraph status --help'.\n",
            run.Error);
    }

    [Fact]
    public async Task Server_that_is_not_there_is_named()
    {
        var run = await ProgramRun.Of("status", "--store", "http://127.0.0.1:1", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("policygraph: http://127.0.0.1:1/db/neo4j/query/v2: the server cannot be reached (", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<ProgramRun> Run(params string[] arguments) => ProgramRun.Of([.. arguments, "--store", Store]);

    private async Task<JsonElement> Counts() =>
        JsonDocument.Parse((await Run("status", "--format", "json")).Output).RootElement.GetProperty("counts");

    private byte[] FileBytes() => File.ReadAllBytes(Path.Combine(folder.FullName, "graph.db"));
}
