using PolicyGraph.Model;

namespace PolicyGraph.Cli.Input;

/// <summary>UTF-8 text files and folders of them.</summary>
internal static class InputFiles
{
    public static List<InputFile> Find(IEnumerable<string> paths)
    {
        var found = new List<InputFile>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
                found.Add(new InputFile(path, File.Exists(path) ? new FileInfo(path).Length : 0));
            else
                found.AddRange(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
                    .Select(file => new InputFile(file, new FileInfo(file).Length)));
        }
        return found;
    }

    public static SourceText Read(InputFile file, Stream standardInput)
    {
        if (file.Name == "-")
        {
            using var reader = new StreamReader(standardInput);
            return new SourceText("stdin", reader.ReadToEnd());
        }
        return new SourceText(file.Name, File.ReadAllText(file.Name));
    }
}
