using System.Text.Json;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

public sealed class ParseTests : IDisposable
{
    private const string List = "（市财政局牵头，市科技局、教育局配合，2025年底前完成）";

    private readonly string lexicon = Path.GetTempFileName();

    [Fact]
    public async Task Parse_resolves_each_body_in_its_role()
    {
        var run = await ProgramRun.Of("parse", List, "--region", "昆明市", "--format", "jsonl");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var reading = JsonElement.Parse(run.Output);
        Assert.Equal("2025年底前完成", reading.GetProperty("deadline").GetString());
        Assert.Equal(
            ["LEAD 昆明市财政局", "COORDINATE 昆明市科学技术局", "COORDINATE 昆明市教育局"],
            reading.GetProperty("assignments").EnumerateArray().Select(assignment =>
                $"{assignment.GetProperty("role").GetString()} {assignment.GetProperty("department").GetProperty("name").GetString()}"));
    }

    [Fact]
    public async Task Span_of_a_body_is_its_name_in_the_list()
    {
        var reading = JsonElement.Parse((await ProgramRun.Of("parse", List, "--region", "昆明市")).Output);
        Assert.All(reading.GetProperty("assignments").EnumerateArray(), assignment =>
        {
            var span = assignment.GetProperty("span");
            Assert.Equal(
                assignment.GetProperty("asWritten").GetString(),
                List[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
        });
    }

    [Fact]
    public async Task Batch_answers_each_line_before_it_reads_the_next()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var process = ProgramRun.Start(new Dictionary<string, string?>(), ProgramRun.Program, "parse", "--jsonl");
        foreach (var id in (int[])[1, 2, 3])
        {
            await process.StandardInput.WriteLineAsync($$"""{"id":{{id}},"text":"（市财政局负责）","region":"昆明市"}""".AsMemory(), cancel);
            await process.StandardInput.FlushAsync(cancel);
            var answer = JsonElement.Parse((await process.StandardOutput.ReadLineAsync(cancel))!);
            Assert.Equal(id, answer.GetProperty("id").GetInt32());
            Assert.Equal(1, answer.GetProperty("assignments").GetArrayLength());
        }
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancel);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Lexicon_row_adds_a_body()
    {
        await File.WriteAllTextAsync(
            lexicon, "organ\t社区食堂管理中心\t食堂中心\tPUBLIC_INSTITUTION\t\tPLAIN\town\n", TestContext.Current.CancellationToken);
        var run = await ProgramRun.Of("parse", "（市食堂中心负责）", "--region", "昆明市", "--lexicon", lexicon);
        var body = JsonElement.Parse(run.Output).GetProperty("assignments")[0].GetProperty("department");
        Assert.Equal(
            ("昆明市社区食堂管理中心", "PUBLIC_INSTITUTION"),
            (body.GetProperty("name").GetString(), body.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Lexicon_row_of_no_table_is_refused_with_its_place()
    {
        await File.WriteAllTextAsync(lexicon, "# own\nbody\t食堂中心\n", TestContext.Current.CancellationToken);
        var run = await ProgramRun.Of("parse", "（市财政局负责）", "--lexicon", lexicon);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"policygraph: {lexicon}, line 2: 'body' names no table; ", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(lexicon);
}
