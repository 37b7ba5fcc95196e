namespace PolicyGraph.Storage;

/// <summary>Which store is meant, and how it is entered.</summary>
/// <param name="Username">For a server; <c>neo4j</c> by default.</param>
/// <param name="Password">For a server; null where it asks for none or a token is given.</param>
/// <param name="Database">Of a server that holds several; null for its default, <c>neo4j</c>.</param>
/// <param name="Token">Bearer token, in the place of name and password.</param>
public sealed record StoreSettings(
    StoreAddress Address, string? Username = null, string? Password = null, string? Database = null, string? Token = null)
{
    /// <summary>What the environment says: POLICYGRAPH_STORE and NEO4J_USERNAME, _PASSWORD, _DATABASE, _TOKEN.</summary>
    /// <param name="store">The address where the user gave one; it goes before POLICYGRAPH_STORE.</param>
    /// <param name="variable">Value of an environment variable; null when it is not set.</param>
    /// <exception cref="StoreException">The address names no store.</exception>
    public static StoreSettings From(string? store, Func<string, string?> variable) => new(
        StoreAddress.Parse(store ?? variable("POLICYGRAPH_STORE") ?? StoreAddress.Default),
        variable("NEO4J_USERNAME"), variable("NEO4J_PASSWORD"), variable("NEO4J_DATABASE"), variable("NEO4J_TOKEN"));

    /// <summary>Without the password and the token.</summary>
    public override string ToString() => Address.ToString();
}
