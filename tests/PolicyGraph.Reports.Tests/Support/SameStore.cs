using System.Text;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Storage;
using Xunit;

namespace PolicyGraph.Reports.Tests.Support;

/// <summary>Two stores that hold the same.</summary>
internal static class SameStore
{
    public static async Task AssertAsync(IGraphReader expected, IGraphReader actual)
    {
        var (before, after) = (await expected.GetStatusAsync(TestContext.Current.CancellationToken), await actual.GetStatusAsync(TestContext.Current.CancellationToken));
        Assert.Equal(before.Counts, after.Counts);
        Assert.Equal(before.Diagnostics, after.Diagnostics);
        Assert.Equal(await LinesOf(expected), await LinesOf(actual));
        Assert.Equal(await GraphOf(expected), await GraphOf(actual));
    }

    private static async Task<string[]> LinesOf(IGraphReader store) => await TextOf(store, ExportFormat.Jsonl);

    /// <summary>Everything that the graph has beside whole policies: references, successors, regions.</summary>
    private static async Task<string[]> GraphOf(IGraphReader store) => await TextOf(store, ExportFormat.Cypher);

    private static async Task<string[]> TextOf(IGraphReader store, ExportFormat format)
    {
        using var bytes = new MemoryStream();
        await StoreExport.WriteAsync(store, format, null, bytes, TestContext.Current.CancellationToken);
        return [.. Encoding.UTF8.GetString(bytes.ToArray()).Split('\n').Select(line => line.TrimEnd(',')).Order(StringComparer.Ordinal)];
    }
}
