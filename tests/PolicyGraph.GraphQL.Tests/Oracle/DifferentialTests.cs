using System.Buffers;
using System.Globalization;
using System.Text.Json;
using PolicyGraph.GraphQL.TypeSystem;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Oracle;

/// <summary>
/// The engine against the reference implementation, over generated schemas, documents, variables and data.
/// POLICYGRAPH_ORACLE_DOCUMENTS says how many documents; the same number gives the same documents.
/// </summary>
public sealed class DifferentialTests
{
    private const int DocumentsPerSchema = 200;
    private const int MostDifferencesShown = 5;

    private static int Documents =>
        int.TryParse(Environment.GetEnvironmentVariable("POLICYGRAPH_ORACLE_DOCUMENTS"), CultureInfo.InvariantCulture, out var count)
            ? count
            : 2000;

    [Fact]
    public void Generated_documents_are_read_validated_and_executed_as_the_reference_does()
    {
        using var oracle = OracleProcess.StartOrSkip();
        var tally = new Tally();
        for (var seed = 1; tally.Documents < Documents; seed++)
            Compare(oracle, seed, tally);

        TestContext.Current.SendDiagnosticMessage(tally.ToString());
        Assert.True(tally.Differences.Count == 0, string.Join("\n\n", tally.Differences.Take(MostDifferencesShown)));
        Assert.True(tally.Executed > tally.Documents / 10 && tally.Invalid > tally.Documents / 10, tally.ToString());
    }

    private static void Compare(OracleProcess oracle, int seed, Tally tally)
    {
        var random = new Random(seed);
        var sdl = new SchemaGenerator(random).Generate();
        var schema = Schema.Parse(sdl);
        var loaded = oracle.Ask(new { command = "load", sdl });
        Assert.Equal("[]", loaded.GetProperty("errors").GetRawText());
        var engine = OracleEngine.Create(schema);
        var cases = Enumerable.Range(0, DocumentsPerSchema).Select(i => Case(schema, random, i)).ToArray();
        var answers = oracle.AskAll([.. cases.Select(c => new
        {
            command = "check",
            document = c.Document,
            variables = c.Variables,
            operationName = c.OperationName,
        })]);
        for (var i = 0; i < cases.Length; i++)
            DocumentComparison.Compare(engine, cases[i], answers[i], $"seed {seed}, document {i}", tally);
    }

    private static DocumentCase Case(Schema schema, Random random, int index)
    {
        var faults = (index % 4) switch { 0 or 1 => 0, 2 => 0.01, _ => 0.05 };
        var (document, variables) = DocumentGenerator.Generate(schema, random, faults);
        if (index % 5 == 4)
            document = DocumentBreaker.Break(document, random);
        var name = document.Contains("First", StringComparison.Ordinal) && random.Next(8) > 0 ? "First" : null;
        return new DocumentCase(document, JsonDocument.Parse(variables).RootElement, name);
    }
}
