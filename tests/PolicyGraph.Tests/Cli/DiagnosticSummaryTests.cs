using PolicyGraph.Cli.Output;
using Xunit;

namespace PolicyGraph.Tests.Cli;

public sealed class DiagnosticSummaryTests
{
    [Fact]
    public void Summary_counts_each_code_and_shows_its_first_case() => Assert.Equal(
        """
        Diagnostics in 2 documents (docs/diagnostics.md explains the codes):
          PG2003 info × 2, first in policies/whole.txt: No signature was found.
          PG6001 warning × 2, first in policies/whole.txt [140, 145): 「社区食堂办」 is in no table; kept as written.

        """,
        Summary(2));

    [Fact]
    public void Summary_of_clean_documents_is_silent() => Assert.Equal("", Summary(0));

    private static string Summary(int documents)
    {
        var summary = new DiagnosticSummary();
        summary.Add(SomePolicy.Empty);
        for (var count = 0; count < documents; count++)
            summary.Add(SomePolicy.Whole);
        using var text = new StringWriter { NewLine = "\n" };
        summary.WriteTo(text);
        return text.ToString();
    }
}
