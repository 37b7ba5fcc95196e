namespace PolicyGraph.Storage;

/// <summary>Where a store is: <c>sqlite:FILE</c> or the <c>http(s)://</c> address of a Neo4j server.</summary>
public sealed record StoreAddress
{
    /// <summary>Used when nothing is said.</summary>
    public const string Default = "sqlite:policygraph.db";

    private const string SqlitePrefix = "sqlite:";

    private StoreAddress(string? file, Uri? server)
    {
        File = file;
        Server = server;
    }

    /// <summary>Path of the SQLite file; null for a server.</summary>
    public string? File { get; }

    /// <summary>Address of the server; null for a file.</summary>
    public Uri? Server { get; }

    /// <exception cref="StoreException">It names no store; the message says how one is named.</exception>
    public static StoreAddress Parse(string text)
    {
        if (text.StartsWith(SqlitePrefix, StringComparison.Ordinal) && text.Length > SqlitePrefix.Length)
            return new StoreAddress(text[SqlitePrefix.Length..], null);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
            throw Unknown(text);
        return address.Scheme switch
        {
            "http" or "https" when address.UserInfo.Length > 0 => throw new StoreException(
                "The address of the store holds a user name or password; give them as NEO4J_USERNAME and NEO4J_PASSWORD instead."),
            "http" or "https" => new StoreAddress(null, address),
            "neo4j" or "bolt" => throw NoBolt(address, "http", 7474),
            "neo4j+s" or "bolt+s" or "neo4j+ssc" or "bolt+ssc" => throw NoBolt(address, "https", 7473),
            _ => throw Unknown(text),
        };
    }

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => File is null ? Server!.ToString() : SqlitePrefix + File;

    private static StoreException Unknown(string text) =>
        new($"{text}: no such kind of store; give sqlite:FILE, or the http:// or https:// address of a Neo4j server.");

    private static StoreException NoBolt(Uri address, string scheme, int port) => new(
        $"{address.Scheme}://{address.Authority}: this build speaks to Neo4j over HTTP; use {scheme}://{address.Host}:{port} (the server's HTTP port) instead.");
}
