using PolicyGraph.Storage.Neo4j;

namespace PolicyGraph.Storage;

/// <summary>
/// Where a store is: <c>sqlite:FILE</c> or the <c>http(s)://</c> address of a Neo4j server; <c>neo4j://</c> and <c>bolt://</c> too
/// where the named packages speak Bolt.
/// </summary>
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

    /// <summary>Whether a server may be named by <c>neo4j://</c> and <c>bolt://</c>.</summary>
    public static bool CanBeBolt => CypherConnections.Reach("bolt");

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
            var scheme when !CypherConnections.Reach(scheme) => throw Unreached(text, address),
            _ when address.UserInfo.Length > 0 => throw new StoreException(
                "The address of the store holds a user name or password; give them as NEO4J_USERNAME and NEO4J_PASSWORD instead."),
            _ => new StoreAddress(null, address),
        };
    }

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => File is null ? Server!.ToString() : SqlitePrefix + File;

    private static StoreException Unreached(string text, Uri address) => address.Scheme switch
    {
        "neo4j" or "bolt" => NoBolt(address, "http", 7474),
        "neo4j+s" or "bolt+s" or "neo4j+ssc" or "bolt+ssc" => NoBolt(address, "https", 7473),
        _ => Unknown(text),
    };

    private static StoreException Unknown(string text) =>
        new($"{text}: no such kind of store; give sqlite:FILE, or the {(CanBeBolt ? "neo4j://, bolt://, " : "")}http:// or https:// address of a Neo4j server.");

    private static StoreException NoBolt(Uri address, string scheme, int port) => new(
        $"{address.Scheme}://{address.Authority}: this build speaks to Neo4j over HTTP; use {scheme}://{address.Host}:{port} (the server's HTTP port) instead.");
}
