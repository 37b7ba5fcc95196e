namespace PolicyGraph.Tests.Documents.Support;

/// <summary>A folder of the test's own, gone when it ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("policygraph-").FullName.Replace('\\', '/');

    /// <summary>Writes a small text file, with the folders above it.</summary>
    public string Write(string name, string text = "市科技局负责。")
    {
        string path = Of(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Of(string name) => $"{Path}/{name}";

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
