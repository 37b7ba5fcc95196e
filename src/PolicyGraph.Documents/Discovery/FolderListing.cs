namespace PolicyGraph.Documents.Discovery;

/// <summary>Entries of one folder that a search looks at, or the problem that the folder cannot be listed.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions Options = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
        MatchType = MatchType.Simple,
    };

    /// <param name="folder">Empty for the working folder.</param>
    public static IReadOnlyList<FileSystemInfo> Entries(string folder, List<DocumentProblem> problems)
    {
        try
        {
            return new DirectoryInfo(folder.Length == 0 ? "." : folder).GetFileSystemInfos("*", Options);
        }
        catch (Exception exception) when (InputFailure.Explains(exception))
        {
            problems.Add(InputFailure.Problem(folder, exception));
            return [];
        }
    }

    /// <summary>Links to folders are left out: they can lead in a circle.</summary>
    public static bool IsFolder(FileSystemInfo entry) => entry is DirectoryInfo && !IsLink(entry);

    public static bool IsFile(FileSystemInfo entry) =>
        entry is FileInfo && !entry.Name.StartsWith("~$", StringComparison.Ordinal);

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
