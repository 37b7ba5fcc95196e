namespace PolicyGraph.Documents.Discovery;

/// <summary>Walks the folders that a glob can reach; each folder once for each segment, however many ** there are.</summary>
internal sealed class GlobSearch(GlobPattern pattern)
{
    private readonly List<DocumentSource> sources = [];
    private readonly List<DocumentProblem> problems = [];
    private readonly Stack<(string Folder, int Segment)> waiting = new();
    private readonly HashSet<(string Folder, int Segment)> seen = [];

    public PatternMatch Run()
    {
        if (pattern.Root.Length == 0 || Directory.Exists(pattern.Root))
        {
            Visit(pattern.Root, 0);
        }

        while (waiting.TryPop(out (string Folder, int Segment) next))
        {
            Search(next.Folder, next.Segment);
        }

        return PatternMatch.Of(
            pattern.Text, sources, problems, "no document matches the pattern", "check the pattern; ** stands for any number of folders");
    }

    private void Visit(string folder, int segment)
    {
        if (seen.Add((folder, segment)))
        {
            waiting.Push((folder, segment));
        }
    }

    private void Search(string folder, int segment)
    {
        bool anyFolders = pattern.IsAnyFolders(segment);
        if (anyFolders)
        {
            Visit(folder, segment + 1);
        }

        foreach (FileSystemInfo entry in FolderListing.Entries(folder, problems))
        {
            string path = Path.Join(folder, entry.Name);
            if (!FolderListing.IsFolder(entry))
            {
                TakeFile(entry, path, segment);
            }
            else if (anyFolders)
            {
                Visit(path, segment);
            }
            else if (!pattern.IsLast(segment) && pattern.Matches(segment, entry.Name))
            {
                Visit(path, segment + 1);
            }
        }
    }

    private void TakeFile(FileSystemInfo entry, string path, int segment)
    {
        if (pattern.IsLast(segment) && FolderListing.IsFile(entry) && pattern.Takes(entry.Name))
        {
            sources.Add(DocumentSource.File(path));
        }
    }
}
