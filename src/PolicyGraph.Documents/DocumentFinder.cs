using System.Collections.Immutable;
using PolicyGraph.Documents.Discovery;

namespace PolicyGraph.Documents;

/// <summary>
/// Files, folders, globs (* ? **) and - for standard input → sources. A folder gives the documents below it by extension,
/// without hidden files, office lock files and linked folders; a file named in full is taken whatever its extension.
/// </summary>
public static class DocumentFinder
{
    private const string StandardInput = "-";

    private static readonly StringComparer PathComparer =
        OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public static DocumentSearch Find(IEnumerable<string> patterns)
    {
        var sources = ImmutableArray.CreateBuilder<DocumentSource>();
        var problems = ImmutableArray.CreateBuilder<DocumentProblem>();
        var seen = new HashSet<string>(PathComparer);
        foreach (string pattern in patterns)
        {
            PatternMatch match = Match(pattern);
            problems.AddRange(match.Problems);
            sources.AddRange(match.Sources.Where(source => seen.Add(Key(source))));
        }

        return new DocumentSearch(sources.ToImmutable(), problems.ToImmutable());
    }

    private static PatternMatch Match(string pattern)
    {
        if (pattern == StandardInput)
        {
            return PatternMatch.Of(DocumentSource.StandardInput);
        }

        if (pattern.Contains('\0', StringComparison.Ordinal) || pattern.Length == 0)
        {
            return PatternMatch.Of(InputFailure.NotFound(pattern));
        }

        if (File.Exists(pattern))
        {
            return PatternMatch.Of(DocumentSource.File(pattern));
        }

        if (Directory.Exists(pattern))
        {
            return FolderSearch.In(pattern);
        }

        return GlobPattern.IsGlob(pattern)
            ? new GlobSearch(GlobPattern.Parse(pattern)).Run()
            : PatternMatch.Of(InputFailure.NotFound(pattern));
    }

    private static string Key(DocumentSource source) => source.Path is null ? StandardInput : Path.GetFullPath(source.Path);
}
