namespace PolicyGraph.Documents;

/// <summary>Something to read.</summary>
/// <param name="Name">Name in results and messages; separators are / on every system.</param>
/// <param name="Path">Null for standard input.</param>
public sealed record DocumentSource(string Name, string? Path)
{
    public static DocumentSource StandardInput { get; } = new("stdin", null);

    public static DocumentSource File(string path) => new(WithSlashes(path), path);

    private static string WithSlashes(string path) =>
        System.IO.Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
