using System.Globalization;
using System.IO.Compression;

namespace PolicyGraph.Documents.Word;

/// <summary>Refuses a ZIP by its directory, before anything in it is unpacked. Limits as Apache POI and Safe Docx set them.</summary>
internal static class PackageGuard
{
    private const int MaxEntries = 2_000;
    private const long MaxUnpackedBytes = 200L << 20;
    private const long MaxRatio = 100;

    /// <summary>Entries up to this size may be packed as tightly as they like.</summary>
    private const long RatioCounts = 100 * 1024;

    public static void Check(ZipArchive archive)
    {
        if (archive.Entries.Count > MaxEntries)
        {
            throw Oversized(null, $"the package holds {Number(archive.Entries.Count)} entries, the limit is {Number(MaxEntries)}");
        }

        long total = 0;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            CheckName(entry, names);
            CheckSize(entry);
            total += entry.Length;
        }

        if (total > MaxUnpackedBytes)
        {
            throw Oversized(null, $"the package unpacks to {Number(total)} bytes, the limit is {Number(MaxUnpackedBytes)}");
        }
    }

    private static void CheckName(ZipArchiveEntry entry, HashSet<string> names)
    {
        string name = PartName.Of(entry);
        if (name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains(".."))
        {
            throw Unsafe(entry, "an entry of the package points outside it");
        }

        if (!names.Add(name))
        {
            throw Unsafe(entry, "the package holds two entries of one name");
        }
    }

    private static void CheckSize(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw new UnreadableDocumentException(
                DocumentProblemCodes.Protected, Place(entry), "it is protected with a password", "open it, remove the password and save it again");
        }

        if (entry.Length > RatioCounts && entry.Length / MaxRatio > entry.CompressedLength)
        {
            throw Oversized(Place(entry), $"an entry is packed more than {MaxRatio}:1, as in a bomb");
        }
    }

    public static string Place(ZipArchiveEntry entry) => $"entry {entry.FullName}";

    private static UnreadableDocumentException Oversized(string? place, string message) =>
        new(DocumentProblemCodes.OversizedPackage, place, message, "open it in Word or WPS and save its text as a new .docx");

    private static UnreadableDocumentException Unsafe(ZipArchiveEntry entry, string message) =>
        new(DocumentProblemCodes.UnsafePackage, Place(entry), message, "do not trust the file; ask its sender for another copy");

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
