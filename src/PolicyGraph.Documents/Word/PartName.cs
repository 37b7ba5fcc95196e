using System.IO.Compression;

namespace PolicyGraph.Documents.Word;

/// <summary>Names of parts: compared without case, separated by /, relative to the package.</summary>
internal static class PartName
{
    /// <summary>Some writers use \.</summary>
    public static string Of(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');

    /// <summary>The part that <paramref name="target"/> means in the relationships of <paramref name="source"/>.</summary>
    /// <param name="source">Empty for the package itself.</param>
    public static string Resolve(string source, string target)
    {
        string[] above = target.StartsWith('/') ? [] : source.Split('/')[..^1];
        var parts = new List<string>(above);
        foreach (string part in target.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts.Where(part => part != "."));
    }

    public static string Relationships(string source)
    {
        int slash = source.LastIndexOf('/') + 1;
        return $"{source[..slash]}_rels/{source[slash..]}.rels";
    }
}
