using System.IO.Compression;

namespace PolicyGraph.Reports.Exports;

/// <summary>Entries of archives that depend on nothing but what is in them.</summary>
internal static class ArchiveEntries
{
    /// <summary>The first day that the format knows: a clock never changes the bytes.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Stream Open(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
