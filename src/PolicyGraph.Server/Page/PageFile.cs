using System.Security.Cryptography;

namespace PolicyGraph.Server.Page;

/// <summary>One file of the built page, with its compressed forms where the build made them; held in memory.</summary>
internal sealed class PageFile
{
    private PageFile(string route, byte[] plain, byte[]? brotli, byte[]? gzip)
    {
        Route = route;
        Plain = plain;
        Brotli = brotli;
        Gzip = gzip;
        ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12))}\"";
    }

    /// <summary>As requests name it: /assets/main-1a2b.js.</summary>
    public string Route { get; }

    public byte[] Plain { get; }

    public byte[]? Brotli { get; }

    public byte[]? Gzip { get; }

    public string ETag { get; }

    /// <summary>The build puts a hash of the content into the names below /assets/.</summary>
    public bool NeverChanges => Route.StartsWith("/assets/", StringComparison.Ordinal);

    public string ContentType => Path.GetExtension(Route) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" or ".webmanifest" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".ttf" => "font/ttf",
        ".woff2" => "font/woff2",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };

    public static PageFile Read(string root, string path) => new(
        "/" + Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'),
        File.ReadAllBytes(path), ReadIfThere(path + ".br"), ReadIfThere(path + ".gz"));

    private static byte[]? ReadIfThere(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;
}
