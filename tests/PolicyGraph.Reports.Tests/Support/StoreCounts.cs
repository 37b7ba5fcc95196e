using System.Text.Json;
using PolicyGraph.Storage;
using Xunit;

namespace PolicyGraph.Reports.Tests.Support;

/// <summary>What a foreign tool counted against what the store says that it holds.</summary>
internal static class StoreCounts
{
    /// <param name="nodes">By label.</param>
    /// <param name="edges">By type.</param>
    public static async Task AssertEqualAsync(IGraphReader store, JsonElement nodes, JsonElement edges)
    {
        var counts = (await store.GetStatusAsync(TestContext.Current.CancellationToken)).Counts;
        Assert.True(counts.Assignments > 100, "The samples are too few.");
        Assert.Equal(counts.Policies + counts.References, nodes.CountOf("Policy"));
        Assert.Equal(counts.Measures, nodes.CountOf("Measure"));
        Assert.Equal(counts.Departments, nodes.CountOf("Department"));
        Assert.Equal(counts.Groups, nodes.CountOf("Group"));
        Assert.Equal(counts.Measures, edges.CountOf("HAS_MEASURE"));
        Assert.Equal(counts.Assignments, edges.CountOf("LEADS", "COORDINATES", "SHARES", "RESPONSIBLE_FOR"));
        Assert.Equal(counts.Citations, edges.CountOf("BASED_ON", "CITES"));
    }
}
