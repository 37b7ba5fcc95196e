namespace PolicyGraph.Cli.Exports;

/// <summary>A file that is there whole or not at all.</summary>
internal static class OutputFile
{
    private const string Unfinished = ".part";

    /// <param name="write">Writes the content.</param>
    public static async Task<T> WriteAsync<T>(string path, Func<Stream, Task<T>> write)
    {
        var unfinished = path + Unfinished;
        T result;
        try
        {
            await using var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write);
            result = await write(file);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
        File.Move(unfinished, path, overwrite: true);
        return result;
    }

    public static bool IsArchive(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
}
