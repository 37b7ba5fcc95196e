using PolicyGraph.Reports.Exports;
using PolicyGraph.Reports.Tests.Support;
using Xunit;

namespace PolicyGraph.Reports.Tests.Graphs;

/// <summary>networkx reads the graph files, with as many nodes and relationships as the store holds.</summary>
public sealed class NetworkxTests(SampleStore samples)
{
    private const string Python = "/usr/bin/python3";

    private const string Script =
        """
        import collections, json, sys, networkx
        graph = getattr(networkx, 'read_' + sys.argv[1])(sys.argv[2])
        nodes = collections.Counter(data.get('type') for _, data in graph.nodes(data=True))
        edges = collections.Counter(data.get('type') for *_, data in graph.edges(data=True))
        hostile = next(data for key, data in graph.nodes(data=True) if key.endswith('意见#1'))
        print(json.dumps({'nodes': nodes, 'edges': edges, 'start': hostile['start'], 'text': hostile['text'], 'bare': nodes.get(None, 0)}))
        """;

    [Theory]
    [InlineData(ExportFormat.GraphMl)]
    [InlineData(ExportFormat.Gexf)]
    public async Task Graph_is_read_whole(ExportFormat format)
    {
        ForeignTool.Require("networkx is not there: apt-get install python3-networkx.", Python, "-c", "import networkx");
        var file = await samples.ExportToFileAsync(format);

        var read = JsonReading.Of(ForeignTool.Run(Python, "-c", Script, ExportFormats.NameOf(format), file));

        await StoreCounts.AssertEqualAsync(samples.Reader, read.GetProperty("nodes"), read.GetProperty("edges"));
        Assert.Equal(0, read.GetProperty("start").GetInt32());
        Assert.Equal(0, read.GetProperty("bare").GetInt32());
        Assert.Equal(HostilePolicy.Rare.ReplaceLineEndings("\n"), read.GetProperty("text").GetString()!.ReplaceLineEndings("\n"));
    }
}
