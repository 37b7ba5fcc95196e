using System.Text;
using System.Text.Json;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Reports.Tests.Support;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Reports.Tests.Exports;

public sealed class PolicyExportTests(SampleStore samples)
{
    [Fact]
    public async Task Csv_begins_with_a_byte_order_mark_and_has_a_row_for_each_assignment()
    {
        var csv = await samples.ExportAsync(ExportFormat.Csv);

        Assert.Equal(Encoding.UTF8.GetPreamble(), csv[..3]);
        var expected = SampleFiles.All.Append(HostilePolicy.Policy).SelectMany(policy => policy.Measures).Sum(measure => Math.Max(measure.Assignments.Length, 1));
        Assert.Equal(expected, CsvRows.Of(Encoding.UTF8.GetString(csv[3..])).Count - 1);
    }

    [Fact]
    public async Task Csv_holds_no_cell_that_a_spreadsheet_would_run()
    {
        var rows = CsvRows.Of(Encoding.UTF8.GetString(await samples.ExportAsync(ExportFormat.Csv, HostilePolicy.Id)));

        Assert.Contains(rows, row => row.Contains($"'{HostilePolicy.Formula}"));
        Assert.DoesNotContain(rows.SelectMany(row => row), cell => cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_lines_are_the_policies_as_extract_writes_them_in_the_order_of_their_ids()
    {
        var lines = Encoding.UTF8.GetString(await samples.ExportAsync(ExportFormat.Jsonl)).TrimEnd().Split('\n');

        Assert.Equal(
            SampleFiles.All.Append(HostilePolicy.Policy).Select(policy => policy.Id).Order(StringComparer.Ordinal),
            lines.Select(line => JsonReading.Of(line).GetProperty("id").GetString()));
        var hostile = lines.Select(JsonReading.Of).Single(line => line.GetProperty("id").GetString() == HostilePolicy.Id);
        Assert.Equal(HostilePolicy.Rare, hostile.GetProperty("measures")[0].GetProperty("text").GetString());
        Assert.Equal(JsonValueKind.Null, hostile.GetProperty("documentNumber").ValueKind);
    }

    [Fact]
    public async Task Export_of_named_policies_holds_these_alone()
    {
        var ids = SampleFiles.All.Take(2).Select(policy => policy.Id).ToArray();
        var lines = Encoding.UTF8.GetString(await samples.ExportAsync(ExportFormat.Jsonl, ids)).TrimEnd().Split('\n');

        Assert.Equal(ids.Order(StringComparer.Ordinal), lines.Select(line => JsonReading.Of(line).GetProperty("id").GetString()));
    }
}
