using PolicyGraph.Documents.Formats;

namespace PolicyGraph.Documents.Discovery;

/// <summary>All documents below a folder, told by extension.</summary>
internal static class FolderSearch
{
    public static PatternMatch In(string root)
    {
        var sources = new List<DocumentSource>();
        var problems = new List<DocumentProblem>();
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out string? folder))
        {
            foreach (FileSystemInfo entry in FolderListing.Entries(folder, problems))
            {
                string path = Path.Join(folder, entry.Name);
                if (FolderListing.IsFolder(entry))
                {
                    folders.Push(path);
                }
                else if (FolderListing.IsFile(entry) && KnownExtensions.IsDocument(entry.Name))
                {
                    sources.Add(DocumentSource.File(path));
                }
            }
        }

        return PatternMatch.Of(
            root, sources, problems, $"the folder holds no document ({KnownExtensions.Readable})", "check the folder, or name the files themselves");
    }
}
