using System.Text.Json;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

public sealed class ExtractTests : IDisposable
{
    private static readonly string[] Formats = ["json", "jsonl", "csv", "table"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");

    [Fact]
    public async Task Extract_of_the_samples_reads_every_one_in_order()
    {
        var run = await ProgramRun.Of("extract", "samples");
        var sources = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString());
        var files = Directory.GetFiles(Repository.PathOf("samples")).Select(file => $"samples/{Path.GetFileName(file)}");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(files.Order(StringComparer.Ordinal), sources);
    }

    [Fact]
    public async Task Extract_with_missing_and_empty_inputs_does_the_rest_and_names_each_at_the_end()
    {
        var empty = Path.Combine(folder.FullName, "empty.txt");
        await File.WriteAllTextAsync(empty, "", TestContext.Current.CancellationToken);
        var run = await ProgramRun.Of("extract", "no-such.txt", "samples/02-yunnan.txt", empty);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(1, run.Output.Count(character => character == '\n'));
        Assert.Equal(
            $"""
            policygraph: 2 of 3 inputs failed:
              no-such.txt: no such file or folder; check the name and the working folder [PG8001]
              {empty}: there is no text in it; check that the whole document was saved [PG8005]

            """,
            run.Error);
    }

    [Fact]
    public async Task Extract_reads_stdin_as_it_reads_the_file()
    {
        var text = await File.ReadAllTextAsync(Repository.PathOf("samples", "02-yunnan.txt"), TestContext.Current.CancellationToken);
        var (file, stdin) = (await ProgramRun.Of("extract", "samples/02-yunnan.txt"), await ProgramRun.WithInput(text, "extract", "-"));
        Assert.Equal(0, stdin.ExitCode);
        Assert.Equal(
            file.Output.Replace("\"source\":\"samples/02-yunnan.txt\"", "\"source\":\"stdin\"", StringComparison.Ordinal), stdin.Output);
    }

    [Theory]
    [MemberData(nameof(EachFormat))]
    public async Task Output_is_the_same_however_many_documents_are_read_at_once(string format)
    {
        var copies = CopySamples(40);
        var one = await ProgramRun.Of("extract", copies, "--format", format, "--jobs", "1");
        var eight = await ProgramRun.Of("extract", copies, "--format", format, "--jobs", "8");
        Assert.Equal(0, one.ExitCode);
        Assert.NotEqual("", one.Output);
        Assert.Equal(one, eight);
    }

    [Theory]
    [MemberData(nameof(EachFormat))]
    public async Task Output_is_the_same_in_every_locale(string format)
    {
        var runs = new List<ProgramRun>();
        foreach (var locale in (string[])["C", "tr_TR.UTF-8", "zh_CN.UTF-8", "en_US.ISO-8859-1"])
        {
            var environment = new Dictionary<string, string?> { ["LANG"] = locale, ["LC_ALL"] = locale };
            runs.Add(await ProgramRun.With(environment, "", "extract", "samples", "--format", format));
        }
        Assert.Contains("鄂尔多斯", runs[0].Output, StringComparison.Ordinal);
        Assert.All(runs, run => Assert.Equal(runs[0], run));
    }

    [Fact]
    public async Task Output_that_nobody_reads_any_more_ends_the_run_without_a_word()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A pipe's end is told otherwise on Windows.");
        using var process = ProgramRun.Start(new Dictionary<string, string?>(), ProgramRun.Program, "extract", CopySamples(400));
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal('{', process.StandardOutput.Read());
        process.StandardOutput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await error);
        Assert.Equal(0, process.ExitCode);
    }

    public static TheoryData<string> EachFormat => [.. Formats];

    public void Dispose() => folder.Delete(recursive: true);

    private string CopySamples(int copies)
    {
        for (var copy = 0; copy < copies; copy++)
        {
            foreach (var file in Directory.GetFiles(Repository.PathOf("samples"), "*.txt"))
                File.Copy(file, Path.Combine(folder.FullName, $"{copy:000}-{Path.GetFileName(file)}"));
        }
        return folder.FullName;
    }
}
