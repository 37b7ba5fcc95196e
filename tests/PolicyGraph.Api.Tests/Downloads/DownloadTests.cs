using System.Net;
using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Downloads;

public sealed class DownloadTests(SampleStore store) : IAsyncLifetime
{
    private const string Yunnan = "云政办发〔2024〕902号";

    private RunningServer server = null!;

    public async ValueTask InitializeAsync() => server = await RunningServer.StartAsync(store);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("/exports/csv", "text/csv", "attachment; filename=\"policygraph.csv\"")]
    [InlineData("/exports/jsonl", "application/jsonl", "attachment; filename=\"policygraph.jsonl\"")]
    [InlineData("/exports/graphml", "application/graphml+xml", "attachment; filename=\"policygraph.graphml\"")]
    [InlineData("/exports/gexf", "application/gexf+xml", "attachment; filename=\"policygraph.gexf\"")]
    [InlineData("/exports/jsonld", "application/ld+json", "attachment; filename=\"policygraph.jsonld\"")]
    [InlineData("/exports/cypher", "text/plain", "attachment; filename=\"policygraph.cypher\"")]
    [InlineData("/exports/neo4j-import", "application/zip", "attachment; filename=\"policygraph.zip\"")]
    [InlineData("/exports/xlsx?policy=" + Yunnan, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment; filename=\"policygraph.xlsx\"")]
    [InlineData("/exports/html?policy=" + Yunnan, "text/html", "inline; filename=\"policygraph.html\"")]
    [InlineData("/reports/coverage.csv", "text/csv", "attachment; filename=\"coverage.csv\"")]
    [InlineData("/reports/matrix.xlsx?policy=" + Yunnan, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment; filename=\"matrix.xlsx\"")]
    [InlineData("/reports/workload.html?by=any", "text/html", "inline; filename=\"workload.html\"")]
    public async Task File_comes_with_its_type_and_name(string address, string mediaType, string disposition)
    {
        using var answer = await server.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(disposition, answer.Content.Headers.ContentDisposition?.ToString());
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Policy_is_named_by_its_id_in_the_api_too()
    {
        var id = (await store.DataAsync($$"""{ policy(documentNumber: "{{Yunnan}}") { id } }""")).At("policy").GetProperty("id").GetString();
        var page = await server.Client.GetStringAsync($"/exports/html?policy={Uri.EscapeDataString(id!)}", TestContext.Current.CancellationToken);

        Assert.Equal(await server.Client.GetStringAsync($"/exports/html?policy={Yunnan}", TestContext.Current.CancellationToken), page);
    }

    [Theory]
    [InlineData("/exports/pdf", 404, "There is no such export; choose one of csv, jsonl, graphml, gexf, jsonld, cypher, neo4j-import, html, xlsx.")]
    [InlineData("/exports/graphml?policy=x", 400, "This export is of the whole store; leave policy out.")]
    [InlineData("/exports/html", 400, "A page shows one policy; give its id as policy=.")]
    [InlineData("/exports/csv?policy=x", 404, "The store holds no such policy.")]
    [InlineData("/reports/nothing.csv", 404, "There is no such report; choose one of coverage, matrix, workload, collaboration, lineage, compare, dissolved as csv, xlsx or html.")]
    [InlineData("/reports/coverage.pdf", 404, "There is no such report; choose one of coverage, matrix, workload, collaboration, lineage, compare, dissolved as csv, xlsx or html.")]
    [InlineData("/reports/matrix.csv", 400, "matrix is of one policy; give each id as policy=.")]
    [InlineData("/reports/workload.csv?by=name", 400, "by=name: nothing to count by; choose lead or any.")]
    [InlineData("/reports/collaboration.csv?minShared=-1", 400, "minShared=-1: not a number of measures.")]
    public async Task Address_that_gives_no_file_says_why(string address, int status, string sentence)
    {
        using var answer = await server.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal($"{sentence}\n", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
