using System.Globalization;
using System.Text;
using PolicyGraph.Storage.Parts;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Brings the tables of a store up to this version, one numbered script at a time; a script is never edited once released.</summary>
internal static class SqliteMigrations
{
    /// <summary>"PGra" in the header of the file.</summary>
    private const int ApplicationId = 0x50477261;

    private static readonly (int Version, string Script)[] Scripts = ReadScripts();

    public static int Latest => Scripts[^1].Version;

    /// <exception cref="StoreException">The file belongs to another program or to a later version of this one.</exception>
    public static void Apply(SqliteSession session, string path)
    {
        var version = VersionOf(session, path);
        session.Connection.CreateFunction("ends_of_initials", (string name) => TextJson.Of(PinyinInitials.EndsOf([name])), isDeterministic: true);
        session.Connection.CreateFunction("bigrams", (string text) => Bigrams.Of(text), isDeterministic: true);
        foreach (var (number, script) in Scripts)
        {
            if (number > version)
                session.Run($"BEGIN IMMEDIATE;\n{script}\nPRAGMA application_id = {ApplicationId}; PRAGMA user_version = {number}; COMMIT;");
        }
    }

    /// <exception cref="StoreException">A reader cannot work with the tables as they are.</exception>
    public static void Require(SqliteSession session, string path)
    {
        if (VersionOf(session, path) < Latest)
            throw new StoreException($"{path}: the store was made by an earlier version; any policygraph ingest into it brings it up to date.");
    }

    private static int VersionOf(SqliteSession session, string path)
    {
        var version = (int)session.Number("PRAGMA user_version");
        var isForeign = session.Number("SELECT count(*) FROM sqlite_schema") > 0 && session.Number("PRAGMA application_id") != ApplicationId;
        if (isForeign)
            throw new StoreException($"{path}: this SQLite file belongs to another program; name another file with --store sqlite:FILE.");
        if (version > Latest)
            throw new StoreException($"{path}: the store was made by a later version of policygraph (schema {version}, this one knows {Latest}); use that version.");
        return version;
    }

    private static (int Version, string Script)[] ReadScripts()
    {
        const string prefix = "sqlite/V";
        var assembly = typeof(SqliteMigrations).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => (int.Parse(name.AsSpan(prefix.Length, 4), CultureInfo.InvariantCulture), Read(name)))
                .OrderBy(script => script.Item1),
        ];

        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }
}
