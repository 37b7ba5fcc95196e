using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(PolicyGraph.Reports.Tests.Support.SampleStore))]

namespace PolicyGraph.Reports.Tests.Support;

/// <summary>The samples, and a policy full of what formats trip over, in a file of their own.</summary>
public sealed class SampleStore : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-reports-");

    public IGraphReader Reader { get; private set; } = null!;

    public string Address => $"sqlite:{Path.Combine(folder.FullName, "samples.db")}";

    public async ValueTask InitializeAsync()
    {
        await using (var store = await GraphStores.OpenForWritingAsync(new(StoreAddress.Parse(Address))))
        {
            await store.LoadRegionsAsync([.. PolicyLexicon.Default.AllRegions]);
            await store.UpsertAsync([.. SampleFiles.All, HostilePolicy.Policy]);
            await store.LinkAsync();
        }
        Reader = await GraphStores.OpenForReadingAsync(new(StoreAddress.Parse(Address)));
    }

    public async ValueTask DisposeAsync()
    {
        await Reader.DisposeAsync();
        folder.Delete(recursive: true);
    }

    public async Task<byte[]> ExportAsync(ExportFormat format, params string[] policyIds)
    {
        using var bytes = new MemoryStream();
        await StoreExport.WriteAsync(Reader, format, policyIds.Length == 0 ? null : [.. policyIds], bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }

    /// <returns>Path of a file with the export in it, in the folder of the store.</returns>
    public async Task<string> ExportToFileAsync(ExportFormat format, params string[] policyIds)
    {
        var path = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.{ExportFormats.ExtensionOf(format)}");
        await File.WriteAllBytesAsync(path, await ExportAsync(format, policyIds));
        return path;
    }

    public string NewFolder() => folder.CreateSubdirectory($"{Guid.NewGuid():N}").FullName;
}
