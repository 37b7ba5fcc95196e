using PolicyGraph.Reports.Exports;
using PolicyGraph.Reports.Tests.Support;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Reports.Tests.LinkedData;

/// <summary>The JSON-LD as the processor of the npm package jsonld reads it.</summary>
public sealed class LinkedDataTests(SampleStore samples)
{
    private const string Term = "urn:policygraph:term:";

    private static readonly string Folder = Repository.PathOf("tests", "PolicyGraph.Reports.Tests", "LinkedData");

    [Fact]
    public async Task Linked_data_is_read_whole_and_no_link_leads_nowhere()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", "jsonld")), $"The package jsonld is not installed: run npm ci in {Folder}.");
        ForeignTool.Require("Node.js is not installed: install version 20 or later, with the command node on the path.", "node", "--version");
        var file = await samples.ExportToFileAsync(ExportFormat.JsonLd);

        var read = JsonReading.Of(ForeignTool.Run("node", Path.Combine(Folder, "count.mjs"), file));

        var counts = (await samples.Reader.GetStatusAsync(TestContext.Current.CancellationToken)).Counts;
        var types = read.GetProperty("counts");
        Assert.Equal(counts.Policies + counts.References, types.CountOf("https://schema.org/Legislation"));
        Assert.Equal(counts.Measures, types.CountOf($"{Term}Measure"));
        Assert.Equal(counts.Departments, types.CountOf("http://www.w3.org/ns/org#FormalOrganization"));
        Assert.Equal(counts.Groups, types.CountOf($"{Term}Group"));
        Assert.Equal(counts.Assignments, types.CountOf($"{Term}Assignment"));
        Assert.Equal(counts.Assignments, read.GetProperty("roles").CountOf($"{Term}Lead", $"{Term}Coordinate", $"{Term}Shared", $"{Term}Responsible"));
        Assert.Equal(counts.Measures, read.GetProperty("links").CountOf("https://schema.org/isPartOf"));
        Assert.Equal(0, read.GetProperty("dangling").GetInt32());
        Assert.Equal(0, read.GetProperty("untyped").GetInt32());
        Assert.True(read.GetProperty("quads").GetInt32() > counts.Assignments * 5, "Terms were dropped on the way to RDF.");
        Assert.Equal(HostilePolicy.Rare, read.GetProperty("text").GetString());
    }
}
