using PolicyGraph.Extraction;
using PolicyGraph.Model;
using Xunit;

namespace PolicyGraph.Tests.Extraction;

public sealed class DiagnosticSinkTests
{
    [Fact]
    public void Diagnostics_come_by_place_then_code_those_of_the_document_first()
    {
        var sink = new DiagnosticSink();
        sink.Warn("PG4002", "later", new TextSpan(9, 12));
        sink.Warn("PG5001", "same place", new TextSpan(3, 5));
        sink.Warn("PG4001", "same place", new TextSpan(3, 9));
        sink.Add("PG3003", DiagnosticSeverity.Info, "whole", null);

        Assert.Equal(["PG3003", "PG4001", "PG5001", "PG4002"], sink.ToSorted().Select(each => each.Code));
    }
}
