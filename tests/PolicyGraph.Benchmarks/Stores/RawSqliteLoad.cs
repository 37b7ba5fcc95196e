using Microsoft.Data.Sqlite;
using PolicyGraph.Storage.Sqlite;

namespace PolicyGraph.Benchmarks.Stores;

/// <summary>
/// The peer that a load is held against: the rows of a filled store, all known beforehand, written into the same schema by
/// prepared statements in one transaction, policy after policy, with the same settings of the connection.
/// </summary>
internal sealed class RawSqliteLoad
{
    private readonly string[] schema;
    private readonly List<(Insert Insert, object[] Values)> rows = [];

    private RawSqliteLoad(string[] schema) => this.schema = schema;

    public int Rows => rows.Count;

    public static RawSqliteLoad Of(string store)
    {
        using var session = SqliteFile.OpenForReading(store);
        var load = new RawSqliteLoad([.. session.Query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%'", row => row.GetString(0))]);
        foreach (var table in (string[])["region", "department", "department_alias", "department_initials", "succession"])
            load.Add(session, table, "true");
        load.AddTexts(session, "SELECT key * 4 + 2, name, (SELECT group_concat(alias, char(10)) FROM department_alias WHERE department = key), '' FROM department");
        var policies = session.Query("SELECT key FROM policy ORDER BY key", row => row.GetInt64(0));
        foreach (var policy in policies)
        {
            load.Add(session, "policy", "key = $1", policy);
            load.AddTexts(session, "SELECT key * 4, coalesce(title, ''), coalesce(document_number, ''), '' FROM policy WHERE key = $1", policy);
            load.Add(session, "policy_text", "policy = $1", policy);
            load.Add(session, "measure", "policy = $1", policy);
            load.AddTexts(session, "SELECT key * 4 + 1, title, text, list_text FROM measure WHERE policy = $1", policy);
            load.Add(session, "assignment", "measure IN (SELECT key FROM measure WHERE policy = $1)", policy);
            load.Add(session, "measure_facet", "policy = $1", policy);
            load.Add(session, "diagnostic", "policy = $1", policy);
        }
        foreach (var policy in policies)
            load.Add(session, "citation", "policy = $1", policy);
        foreach (var table in (string[])["sketch", "crowd", "alignment"])
            load.Add(session, table, "true ORDER BY measure");
        return load;
    }

    public void Run(string file)
    {
        using var session = SqliteFile.OpenForWriting(file);
        session.Run("PRAGMA foreign_keys = OFF;");
        foreach (var statement in schema)
            session.Run(statement);
        var commands = new Dictionary<Insert, SqliteCommand>();
        session.Run("BEGIN");
        foreach (var (insert, values) in rows)
        {
            if (!commands.TryGetValue(insert, out var command))
                commands.Add(insert, command = insert.Prepare(session.Connection));
            for (var i = 0; i < values.Length; i++)
                command.Parameters[i].Value = values[i];
            command.ExecuteNonQuery();
        }
        session.Run("COMMIT");
        foreach (var command in commands.Values)
            command.Dispose();
    }

    private void Add(SqliteSession session, string table, string condition, params object[] keys)
    {
        using var query = session.Connection.CreateCommand();
        query.CommandText = $"SELECT * FROM {table} WHERE {condition}";
        for (var i = 0; i < keys.Length; i++)
            query.Parameters.Add(new SqliteParameter($"${i + 1}", keys[i]));
        using var row = query.ExecuteReader();
        while (row.Read())
        {
            var values = new object[row.FieldCount];
            row.GetValues(values);
            rows.Add((new Insert(table, values.Length), values));
        }
    }

    private void AddTexts(SqliteSession session, string sql, params object[] keys) => rows.AddRange(session.Query(
        sql,
        row => (new Insert("search (rowid, name, body, list)", 4), new object[] { row.GetInt64(0), GramsOf(row, 1), GramsOf(row, 2), GramsOf(row, 3) }),
        keys));

    private static string GramsOf(SqliteRow row, int column) => row.IsDBNull(column) ? "" : Bigrams.Of(row.GetString(column));

    private sealed record Insert(string Table, int Columns)
    {
        public SqliteCommand Prepare(SqliteConnection connection)
        {
            var command = connection.CreateCommand();
            var names = Enumerable.Range(1, Columns).Select(i => $"${i}").ToArray();
            command.CommandText = $"INSERT INTO {Table} VALUES ({string.Join(", ", names)})";
            foreach (var name in names)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            command.Prepare();
            return command;
        }
    }
}
