using System.Text;
using SQLitePCL;

namespace PolicyGraph.Storage.Sqlite;

internal delegate void SqliteRowReader(SqliteRow row);

/// <summary>The row that a statement stands on, read without making objects of it.</summary>
internal readonly ref struct SqliteRow(sqlite3_stmt statement)
{
    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>The UTF-8 of a text; valid until the next row.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    public string? Text(int column) =>
        raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL ? null : Encoding.UTF8.GetString(Bytes(column));
}
