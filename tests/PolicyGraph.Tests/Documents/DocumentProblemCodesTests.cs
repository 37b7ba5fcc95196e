using System.Reflection;
using System.Runtime.CompilerServices;
using PolicyGraph.Documents;
using Xunit;

namespace PolicyGraph.Tests.Documents;

public class DocumentProblemCodesTests
{
    [Fact]
    public void Codes_are_all_listed_with_a_severity() => Assert.Equal(Constants(), DocumentProblemCodes.Severities.Keys);

    [Fact]
    public void Codes_are_all_explained_in_order() => Assert.Equal(Constants(), Documented());

    private static IEnumerable<string> Constants() => typeof(DocumentProblemCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .Select(field => (string)field.GetRawConstantValue()!)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Documented([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/diagnostics.md"))
            .Where(line => line.StartsWith("| PG8", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim());
}
