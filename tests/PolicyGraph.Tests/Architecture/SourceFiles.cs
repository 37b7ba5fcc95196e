using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Tests.Architecture;

/// <summary>The product's own source, without what a build leaves beside it.</summary>
internal static class SourceFiles
{
    private const int FewestFiles = 100;

    /// <summary>Path from src/ on, with forward slashes, and text.</summary>
    public static IReadOnlyList<(string Path, string Text)> All { get; } = Read();

    private static List<(string Path, string Text)> Read()
    {
        var root = Repository.PathOf("src");
        List<(string Path, string Text)> files =
        [
            .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(file => (Path: System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'), File: file))
                .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => (file.Path, File.ReadAllText(file.File))),
        ];
        Assert.True(files.Count >= FewestFiles, $"Only {files.Count} source files were seen in {root}.");
        return files;
    }
}
