using PolicyGraph.Cli;
using PolicyGraph.Tests.Documents.Support;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Tests.Cli;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Store => $"sqlite:{folder.Of("graph.db")}";

    public ExportCommandTests() =>
        Assert.Equal(ExitCode.Done, CommandRun.Of("ingest", Repository.PathOf("samples", "02-yunnan.txt"), "--store", Store).ExitCode);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Export_to_a_file_tells_how_much_was_written_and_leaves_nothing_unfinished()
    {
        var file = folder.Of("plan.csv");
        var run = CommandRun.Of("export", "--format", "csv", "--store", Store, "--out", file);

        Assert.Equal(new CommandRun(ExitCode.Done, "", $"1 policies, {Lines(CommandRun.Of("export", "-f", "jsonl", "-s", Store).Output, "\"responsibility\"")} measures, {Rows(file)} assignments written to {file}\n"), run);
        Assert.False(File.Exists($"{file}.part"));
    }

    [Theory]
    [InlineData("policygraph: Option '--format' is required.", "export")]
    [InlineData("policygraph: --format pdf: no such format. Choose one of csv, jsonl, graphml, gexf, jsonld, cypher, neo4j-import, html, xlsx.", "export", "--format", "pdf")]
    [InlineData("policygraph: export --format graphml: the whole store is written; leave --policy out, or choose csv, jsonl, xlsx or html.", "export", "-f", "graphml", "-p", "x")]
    [InlineData("policygraph: export --format html: a page shows one policy; give its document number with --policy.", "export", "-f", "html")]
    [InlineData("policygraph: export --format neo4j-import: several files are written; give a folder with --out, or a name that ends with .zip.", "export", "-f", "neo4j-import")]
    [InlineData("policygraph: report matrix is of one policy; give its document number with --policy.", "report", "matrix")]
    [InlineData("policygraph: report all: no such report. Choose one of coverage, matrix, workload, collaboration, lineage, dissolved.", "report", "all")]
    [InlineData("policygraph: --by name: nothing to count by. Choose lead or any.", "report", "workload", "--by", "name")]
    [InlineData("policygraph: --format pdf: no such format. Choose table, csv, xlsx or html.", "report", "coverage", "-f", "pdf")]
    [InlineData("policygraph: --format pdf: no such format. Choose table, csv, xlsx, html or lexicon.", "review", "-f", "pdf")]
    public void Command_line_that_cannot_be_followed_is_refused_with_its_reason(string reason, params string[] arguments) => Assert.Equal(
        new CommandRun(ExitCode.Usage, "", $"{reason}\nTry 'policygraph {arguments[0]} --help'.\n"),
        CommandRun.Of([.. arguments, "--store", Store]));

    [Fact]
    public void Policy_that_the_store_does_not_hold_is_named() => Assert.Equal(
        new CommandRun(ExitCode.SomeInputFailed, "", "policygraph: x: the store holds no such policy; give its document number as the document writes it, or its title where it has none.\n"),
        CommandRun.Of("report", "coverage", "--policy", "x", "--store", Store));

    private static int Lines(string text, string part) => text.Split(part).Length - 1;

    private static int Rows(string csv) => File.ReadAllText(csv).Split("samples/02-yunnan.txt\r\n").Length - 1;
}
