using PolicyGraph.Reports.Graphs;
using PolicyGraph.Storage;
using Xunit;

namespace PolicyGraph.Reports.Tests.Graphs;

public sealed class PresentNodesTests
{
    private static readonly GraphNode Body = new(GraphTables.Bodies, GraphLabels.Department, "a", "a", []);
    private static readonly GraphNode Region = new(GraphTables.Regions, GraphLabels.Region, "150000", "b", []);

    [Fact]
    public void Relationship_between_nodes_that_were_written_is_one()
    {
        var present = new PresentNodes();
        present.Add(Body);
        present.Add(Region);

        present.Check(new GraphEdge(GraphTables.InRegion, GraphLabels.InRegion, GraphLabels.Department, "a", GraphLabels.Region, "150000", []));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("150000", "150000")]
    [InlineData("b", "150000")]
    public void Relationship_to_a_node_that_was_not_written_ends_the_export(string from, string to)
    {
        var present = new PresentNodes();
        present.Add(Body);
        present.Add(Region);

        var refusal = Assert.Throws<StoreException>(() => present.Check(
            new GraphEdge(GraphTables.InRegion, GraphLabels.InRegion, GraphLabels.Department, from, GraphLabels.Region, to, [])));
        Assert.Equal("The store was changed while it was exported, and what was written is not whole; run the export again when nobody writes the store.", refusal.Message);
    }
}
