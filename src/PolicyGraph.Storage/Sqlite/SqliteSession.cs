using Microsoft.Data.Sqlite;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>One connection whose statements are prepared once and kept, up to a number. For one thread at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    /// <summary>More than there are statements of our own; filters make new ones without end.</summary>
    private const int MostStatements = 400;

    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);

    public SqliteConnection Connection => connection;

    /// <param name="values">Bound to $1, $2 … in that order.</param>
    /// <returns>Rows changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteNonQuery();

    /// <returns>The first column of the first row; null when there is no row.</returns>
    public object? Scalar(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteScalar();

    public long Number(string sql, params ReadOnlySpan<object?> values) => (long)Scalar(sql, values)!;

    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var rows = Bind(sql, values).ExecuteReader();
        var result = new List<T>();
        while (rows.Read())
            result.Add(read(rows));
        return result;
    }

    /// <summary>Runs statements that take no values and are not kept.</summary>
    public void Run(string script)
    {
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    /// <summary>Ends the transaction that is open; SQLite has ended it already after some failures.</summary>
    public void RollBack()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle!) == 0)
            Run("ROLLBACK");
    }

    public void Dispose()
    {
        DropStatements();
        connection.Dispose();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            if (statements.Count == MostStatements)
                DropStatements();
            statements.Add(sql, statement = Prepare(sql, values.Length));
        }
        for (var i = 0; i < values.Length; i++)
            statement.Parameters[i].Value = values[i] ?? DBNull.Value;
        return statement;
    }

    private void DropStatements()
    {
        foreach (var statement in statements.Values)
            statement.Dispose();
        statements.Clear();
    }

    private SqliteCommand Prepare(string sql, int values)
    {
        var statement = connection.CreateCommand();
        statement.CommandText = sql;
        for (var i = 1; i <= values; i++)
            statement.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        return statement;
    }
}
