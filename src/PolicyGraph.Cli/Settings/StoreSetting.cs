using PolicyGraph.Cli.Commands;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Settings;

/// <summary>Which store is meant and how it is entered.</summary>
internal static class StoreSetting
{
    public static readonly Setting<string?> Store = SettingOf.Text("store", "sqlite:FILE or the http:// or https:// address of a Neo4j server");
    public static readonly Setting<string?> Username = SettingOf.Text("neo4j.username", "the name of a user");
    public static readonly Setting<string?> Password = SettingOf.Text("neo4j.password", "the password of that user");
    public static readonly Setting<string?> PasswordFile = SettingOf.Text("neo4j.passwordFile", "a file that holds the password and nothing else");
    public static readonly Setting<string?> Database = SettingOf.Text("neo4j.database", "the name of a database");
    public static readonly Setting<string?> Token = SettingOf.Text("neo4j.token", "a bearer token");

    /// <param name="store">What the command line says; it goes before everything.</param>
    /// <exception cref="UsageException">It names no store, or the file of the password cannot be read.</exception>
    public static StoreSettings Read(ConfiguredSettings settings, string? store)
    {
        try
        {
            var address = StoreAddress.Parse(store ?? settings.Get(Store) ?? StoreAddress.Default);
            return new StoreSettings(address, settings.Get(Username), PasswordIn(settings), settings.Get(Database), settings.Get(Token));
        }
        catch (StoreException cause)
        {
            throw new UsageException(store is null && settings.OriginOf(Store) is { } origin ? $"{origin}: {cause.Message}" : cause.Message);
        }
    }

    private static string? PasswordIn(ConfiguredSettings settings)
    {
        if (settings.Get(PasswordFile) is not { } file)
            return settings.Get(Password);
        if (settings.Get(Password) is not null)
            throw settings.Wrong(PasswordFile, "stands beside a password; keep one of the two");
        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw settings.Wrong(PasswordFile, $"names a file that cannot be read ({cause.Message}); give {PasswordFile.Form}");
        }
    }
}
