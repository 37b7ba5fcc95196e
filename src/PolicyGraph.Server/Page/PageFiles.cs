namespace PolicyGraph.Server.Page;

/// <summary>The built page, as it lies beside the program; empty where it was not built.</summary>
internal sealed class PageFiles
{
    private static readonly string[] Compressed = [".br", ".gz"];

    private readonly Dictionary<string, Lazy<PageFile>> files;

    private PageFiles(Dictionary<string, Lazy<PageFile>> files) => this.files = files;

    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>Files are read when they are first asked for.</summary>
    public static PageFiles In(string folder)
    {
        var files = new Dictionary<string, Lazy<PageFile>>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                if (!Compressed.Contains(Path.GetExtension(path)))
                    files.Add("/" + Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), new(() => PageFile.Read(folder, path)));
            }
        }
        return new PageFiles(files);
    }

    public bool IsBuilt => files.ContainsKey("/index.html");

    /// <summary>
    /// The file of that route. A folder gives its index.html; a route that is no file is one of the page's own, which
    /// the page reads from the address.
    /// </summary>
    public PageFile? Find(string route)
    {
        if (files.TryGetValue(route, out var file) || (route.EndsWith('/') && files.TryGetValue(route + "index.html", out file)))
            return file.Value;
        var isPlace = !Path.HasExtension(route) && !route.StartsWith("/assets/", StringComparison.Ordinal);
        return isPlace ? files.GetValueOrDefault("/index.html")?.Value : null;
    }
}
