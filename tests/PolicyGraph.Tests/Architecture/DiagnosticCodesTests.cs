using System.Reflection;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Model;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Tests.Architecture;

/// <summary>docs/diagnostics.md explains exactly the codes that the program can report.</summary>
public sealed class DiagnosticCodesTests
{
    private static readonly (string Code, string Severity, string Meaning, string Remedy)[] Rows =
    [
        .. File.ReadLines(Repository.PathOf("docs", "diagnostics.md"))
            .Where(line => line.StartsWith("| PG", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[2], cells[3], cells[4])),
    ];

    [Fact]
    public void Documentation_lists_every_code_in_order()
    {
        var codes = ConstantsOf(typeof(DiagnosticCodes)).Concat(ConstantsOf(typeof(DocumentProblemCodes))).ToArray();

        Assert.True(codes.Length > 30, $"Only {codes.Length} codes were seen.");
        Assert.Equal(codes.Order(StringComparer.Ordinal), Rows.Select(row => row.Code));
    }

    [Fact]
    public void Documentation_gives_each_code_a_meaning_and_a_remedy()
    {
        Assert.NotEmpty(Rows);
        Assert.All(Rows, row =>
        {
            Assert.True(Enum.TryParse<DiagnosticSeverity>(row.Severity, ignoreCase: true, out _), $"{row.Code}: '{row.Severity}' is no severity.");
            Assert.True(row.Meaning.EndsWith('.'), $"{row.Code} needs its meaning in a sentence.");
            Assert.True(row.Remedy.EndsWith('.'), $"{row.Code} needs its remedy in a sentence.");
        });
    }

    [Fact]
    public void Documentation_of_a_source_without_text_gives_the_severity_of_the_code()
    {
        Assert.All(DocumentProblemCodes.Severities, pair =>
            Assert.Equal(pair.Value.ToString(), Rows.Single(row => row.Code == pair.Key).Severity, ignoreCase: true));
    }

    [Fact]
    public void Every_code_is_reported_somewhere()
    {
        var source = string.Concat(SourceFiles.All.Where(file => !file.Path.EndsWith("Codes.cs", StringComparison.Ordinal)).Select(file => file.Text));
        var names = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name);

        Assert.All(names, name => Assert.Contains($"{nameof(DiagnosticCodes)}.{name}", source, StringComparison.Ordinal));
    }

    private static IEnumerable<string> ConstantsOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
}
