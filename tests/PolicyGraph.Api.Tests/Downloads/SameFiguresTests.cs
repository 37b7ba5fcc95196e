using System.Globalization;
using System.Text.Json;
using CsvHelper;
using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Downloads;

/// <summary>A report says what the API says.</summary>
public sealed class SameFiguresTests(SampleStore store) : IAsyncLifetime
{
    private const string Central = "国办发〔2024〕901号";
    private const string Yunnan = "云政办发〔2024〕902号";

    private RunningServer server = null!;

    public async ValueTask InitializeAsync() => server = await RunningServer.StartAsync(store);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Coverage_is_that_of_the_api()
    {
        var figures = (await store.DataAsync("{ coverage { measures namedLead soleOwner sharedOnly groupsOnly nobody withDeadline dissolvedLead } }")).At("coverage");
        var all = (await RowsAsync("coverage.csv"))[1];

        Assert.Equal(
            figures.EnumerateObject().Select(figure => figure.Value.GetRawText()),
            [.. all[2..8], .. all[9..11]]);
    }

    [Fact]
    public async Task Workload_is_that_of_the_api()
    {
        var bodies = (await store.DataAsync("{ workload(by: ANY, first: 500) { department { name } measures policies leads coordinates shares responsible } }")).List("workload");

        Assert.Equal(
            bodies.Select(body => (body.Text("department", "name"), Figures(body, "measures", "policies", "leads", "responsible", "shares", "coordinates"))),
            (await RowsAsync("workload.csv?by=any")).Skip(1).Select(row => (row[0], string.Join(' ', [row[1], .. row[3..8]]))));
    }

    [Fact]
    public async Task Collaboration_is_that_of_the_api()
    {
        var pairs = (await store.DataAsync("{ collaboration(minShared: 1, first: 500) { leader { name } partner { name } measures policies coordinates shares } }")).List("collaboration");

        Assert.Equal(
            pairs.Select(pair => (pair.Text("leader", "name"), pair.Text("partner", "name"), Figures(pair, "measures", "policies", "coordinates", "shares"))),
            (await RowsAsync("collaboration.csv?minShared=1")).Skip(1).Select(row => (row[0], row[1], string.Join(' ', row[2..6]))));
    }

    [Fact]
    public async Task Dissolved_leads_are_those_of_the_api()
    {
        var leads = (await store.DataAsync("{ coverage { dissolvedLeads { department { name } measures policies successors { name } } } }")).List("coverage", "dissolvedLeads");

        Assert.NotEmpty(leads);
        Assert.Equal(
            leads.Select(lead => (lead.Text("department", "name"), string.Join("、", lead.At("successors").Texts("name")), Figures(lead, "measures", "policies"))),
            (await RowsAsync("dissolved.csv")).Skip(1).Select(row => (row[0], row[1], $"{row[3]} {row[4]}")));
    }

    [Fact]
    public async Task Matrix_has_the_columns_and_rows_of_the_api()
    {
        var id = await store.PolicyIdAsync(Yunnan);
        var matrix = (await store.DataAsync("query ($id: ID!) { responsibilityMatrix(policyId: $id) { departments { name } rows { measure { number } roles } } }", new { id })).At("responsibilityMatrix");
        var rows = await RowsAsync($"matrix.csv?policy={Yunnan}");

        Assert.Equal(matrix.At("departments").Texts("name"), rows[0][2..]);
        Assert.Equal(
            matrix.List("rows").Select(row => (row.Text("measure", "number"), string.Join(' ', row.List("roles").Select(role => role.ValueKind != JsonValueKind.Null)))),
            rows.Skip(1).Select(row => (row[0], string.Join(' ', row[2..].Select(cell => cell.Length > 0)))));
    }

    [Fact]
    public async Task Lineage_has_the_policies_of_the_api()
    {
        var id = await store.PolicyIdAsync(Yunnan);
        var lineage = (await store.DataAsync(
            "query ($id: ID!) { lineage(policyId: $id, depth: 10) { ancestors { policy { title } } descendants { policy { title } } } }", new { id })).At("lineage");
        var rows = (await RowsAsync($"lineage.csv?policy={Yunnan}")).Skip(1).ToArray();

        Assert.Equal(lineage.List("ancestors").Select(step => step.Text("policy", "title")), rows.Where(row => row[0] == "上位").Select(row => row[2]).Reverse());
        Assert.Equal(lineage.List("descendants").Select(step => step.Text("policy", "title")), rows.Where(row => row[0] == "下位").Select(row => row[2]));
    }

    [Fact]
    public async Task Comparison_is_that_of_the_api()
    {
        string[] ids = [await store.PolicyIdAsync(Central), await store.PolicyIdAsync(Yunnan)];
        var tasks = (await store.DataAsync(
            "query ($ids: [ID!]!) { compare(policyIds: $ids, unaligned: true) { measures { number title } owners { name change } } }", new { ids })).List("compare");
        var rows = (await RowsAsync($"compare.csv?policy={Central}&policy={Yunnan}")).Skip(1).ToArray();

        Assert.Equal(
            tasks.Select(task => string.Join('|', task.List("measures").Select(measure => measure.ValueKind == JsonValueKind.Null ? "" : $"{measure.Text("number")} {measure.Text("title")}"))),
            rows.Select(row => $"{row[1]}|{row[3]}"));
        Assert.Equal(
            tasks.Select(task => task.List("measures").All(measure => measure.ValueKind != JsonValueKind.Null) && task.List("owners").Any(owner => owner.Text("change") != "SAME")),
            rows.Select(row => row[5].Length > 0));
    }

    private static string Figures(JsonElement json, params ReadOnlySpan<string> names)
    {
        var figures = new List<string>();
        foreach (var name in names)
            figures.Add(json.At(name).GetRawText());
        return string.Join(' ', figures);
    }

    private async Task<List<string[]>> RowsAsync(string report)
    {
        var csv = await server.Client.GetStringAsync($"/reports/{report}", TestContext.Current.CancellationToken);
        using var parser = new CsvParser(new StringReader(csv.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (await parser.ReadAsync())
            rows.Add(parser.Record!);
        return rows;
    }
}
