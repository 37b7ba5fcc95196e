using System.Collections.Immutable;
using System.IO.Enumeration;
using PolicyGraph.Documents.Formats;

namespace PolicyGraph.Documents.Discovery;

/// <summary>A path with wildcards, cut at its separators.</summary>
/// <param name="Root">Folder before the first wildcard, as written; empty for the working folder.</param>
/// <param name="Segments">From the first wildcard on; the last one is matched with files, ** stands for any number of folders.</param>
internal sealed record GlobPattern(string Text, string Root, ImmutableArray<string> Segments)
{
    private const string AnyFolders = "**";
    private const string AnyFile = "*";

    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    private static readonly bool IgnoreCase = OperatingSystem.IsWindows();

    public static bool IsGlob(string pattern) => pattern.AsSpan().ContainsAny('*', '?');

    public static GlobPattern Parse(string pattern)
    {
        string[] parts = pattern.Split(Separators);
        int firstWild = Array.FindIndex(parts, IsGlob);
        string root = string.Join('/', parts[..firstWild]);
        ImmutableArray<string> segments = [.. parts[firstWild..].Where(part => part.Length > 0)];
        return new GlobPattern(
            pattern,
            firstWild > 0 && root.Length == 0 ? "/" : root,
            segments[^1] == AnyFolders ? segments.Add(AnyFile) : segments);
    }

    public bool IsLast(int segment) => segment == Segments.Length - 1;

    public bool IsAnyFolders(int segment) => Segments[segment] == AnyFolders;

    public bool Matches(int segment, string name) =>
        FileSystemName.MatchesSimpleExpression(Segments[segment], name, IgnoreCase);

    /// <summary>A pattern that does not write its extension out takes only documents.</summary>
    public bool Takes(string fileName) =>
        Matches(Segments.Length - 1, fileName) && (HasExtension || KnownExtensions.IsDocument(fileName));

    private bool HasExtension
    {
        get
        {
            string extension = Path.GetExtension(Segments[^1]);
            return extension.Length > 0 && !IsGlob(extension);
        }
    }
}
