using Microsoft.Data.Sqlite;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>One connection whose statements are prepared once and kept, up to a number. For one thread at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    /// <summary>More than there are statements of our own; filters make new ones without end.</summary>
    private const int MostStatements = 200;

    private readonly Dictionary<string, SqliteStatement> statements = new(StringComparer.Ordinal);

    public SqliteConnection Connection => connection;

    public KeptRecords Kept { get; } = new();

    /// <param name="values">Bound to $1, $2 … in that order.</param>
    /// <returns>Rows changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => StatementOf(sql).Execute(values);

    /// <returns>The first column of the first row; null when there is no row.</returns>
    public object? Scalar(string sql, params ReadOnlySpan<object?> values) => StatementOf(sql).Scalar(values);

    /// <summary>Goes through rows that are many.</summary>
    public void Read(string sql, Action<SqliteRow> read, params ReadOnlySpan<object?> values) => StatementOf(sql).Read(values, read);

    public long Number(string sql, params ReadOnlySpan<object?> values) => (long)Scalar(sql, values)!;

    /// <returns>The key of the row that was inserted.</returns>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Execute(sql, values);
        return SQLitePCL.raw.sqlite3_last_insert_rowid(connection.Handle!);
    }

    public List<T> Query<T>(string sql, SqliteRowReader<T> read, params ReadOnlySpan<object?> values) => StatementOf(sql).Query(values, read);

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
        Drop();
        connection.Dispose();
    }

    private SqliteStatement StatementOf(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            if (statements.Count == MostStatements)
                Drop();
            statements.Add(sql, statement = new SqliteStatement(connection.Handle!, sql));
        }
        return statement;
    }

    private void Drop()
    {
        foreach (var statement in statements.Values)
            statement.Dispose();
        statements.Clear();
    }
}
