using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// A prepared statement that is run again and again with other values. SqliteCommand, which looks each parameter up by its
/// name and makes a reader for every run, takes several times as long.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private const int StackBytes = 512;

    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    /// <summary>For each parameter, in the order in which SQLite met them, which of the values it is: $3 is value 2.</summary>
    private readonly int[] order;

    /// <exception cref="SqliteException">It is no statement.</exception>
    public SqliteStatement(sqlite3 connection, string sql)
    {
        this.connection = connection;
        Require(raw.sqlite3_prepare_v3(connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
        order = new int[raw.sqlite3_bind_parameter_count(statement)];
        for (var i = 0; i < order.Length; i++)
            order[i] = int.Parse(raw.sqlite3_bind_parameter_name(statement, i + 1).utf8_to_string().AsSpan(1), CultureInfo.InvariantCulture) - 1;
    }

    /// <returns>Rows that an INSERT, UPDATE or DELETE changed.</returns>
    public int Execute(ReadOnlySpan<object?> values)
    {
        Scalar(values);
        return raw.sqlite3_changes(connection);
    }

    /// <returns>The first column of the first row; null when there is no row or it holds none.</returns>
    public object? Scalar(ReadOnlySpan<object?> values)
    {
        try
        {
            for (var i = 0; i < order.Length; i++)
                Require(Bind(i + 1, values[order[i]]));
            object? first = null;
            var step = raw.sqlite3_step(statement);
            if (step == raw.SQLITE_ROW)
            {
                first = Read();
                while (step == raw.SQLITE_ROW)
                    step = raw.sqlite3_step(statement);
            }
            if (step != raw.SQLITE_DONE)
                SqliteException.ThrowExceptionForRC(step, connection);
            return first;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    public List<T> Query<T>(ReadOnlySpan<object?> values, SqliteRowReader<T> read)
    {
        var rows = new List<T>();
        Read(values, row => rows.Add(read(row)));
        return rows;
    }

    public void Read(ReadOnlySpan<object?> values, Action<SqliteRow> read)
    {
        try
        {
            for (var i = 0; i < order.Length; i++)
                Require(Bind(i + 1, values[order[i]]));
            int step;
            var row = statement.DangerousGetHandle();
            while ((step = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
                read(new SqliteRow(row));
            if (step != raw.SQLITE_DONE)
                SqliteException.ThrowExceptionForRC(step, connection);
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    public void Dispose() => statement.Dispose();

    private int Bind(int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, index),
        string text => BindText(index, text),
        int number => raw.sqlite3_bind_int64(statement, index, number),
        long number => raw.sqlite3_bind_int64(statement, index, number),
        double number => raw.sqlite3_bind_double(statement, index, number),
        byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
        _ => throw new ArgumentException($"{value.GetType()} is no type of a value.", nameof(value)),
    };

    private int BindText(int index, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most <= StackBytes)
        {
            Span<byte> small = stackalloc byte[StackBytes];
            return raw.sqlite3_bind_text(statement, index, small[..Encoding.UTF8.GetBytes(text, small)]);
        }
        var bytes = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            return raw.sqlite3_bind_text(statement, index, bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private object? Read() => raw.sqlite3_column_type(statement, 0) switch
    {
        raw.SQLITE_INTEGER => raw.sqlite3_column_int64(statement, 0),
        raw.SQLITE_TEXT => Encoding.UTF8.GetString(raw.sqlite3_column_blob(statement, 0)),
        raw.SQLITE_NULL => null,
        var type => throw new InvalidOperationException($"A column of type {type} is read as a row."),
    };

    private void Require(int result)
    {
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, connection);
    }
}
