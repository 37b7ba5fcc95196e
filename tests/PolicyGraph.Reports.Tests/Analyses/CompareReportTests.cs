using System.Text;
using PolicyGraph.Reports.Analyses;
using PolicyGraph.Reports.Tests.Support;
using Xunit;

namespace PolicyGraph.Reports.Tests.Analyses;

public sealed class CompareReportTests(SampleStore samples)
{
    private const string Yunnan = "云政办发〔2024〕902号";
    private const string Central = "国办发〔2024〕901号";

    [Fact]
    public async Task Tasks_of_two_policies_stand_side_by_side_with_their_owners_and_no_measure_is_lost()
    {
        var report = await StoreReports.ReadAsync(samples.Reader, new ReportRequest(ReportKind.Compare, [Central, Yunnan]), TestContext.Current.CancellationToken);
        using var bytes = new MemoryStream();
        await ReportWriter.WriteAsync(report, ReportFormat.Csv, bytes, TestContext.Current.CancellationToken);
        var rows = CsvRows.Of(Encoding.UTF8.GetString(bytes.ToArray())[1..]);

        Assert.Equal(["相似度", Central, "责任单位", Yunnan, "责任单位", "差异"], rows[0]);
        Assert.Equal(14, rows.Skip(1).Count(row => row[1].Length > 0));
        Assert.Equal(15, rows.Skip(1).Count(row => row[3].Length > 0));
        Assert.Contains(rows.Skip(1), row => row[0].Length > 0);
        Assert.All(rows.Skip(1), row => Assert.Equal(row[0].Length > 0, row[1].Length > 0 && row[3].Length > 0));
    }
}
