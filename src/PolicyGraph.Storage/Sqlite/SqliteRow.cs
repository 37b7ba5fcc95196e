using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SQLitePCL;

namespace PolicyGraph.Storage.Sqlite;

internal delegate T SqliteRowReader<out T>(SqliteRow row);

/// <summary>
/// The row that a statement stands on; its methods are named as those of SqliteDataReader, which takes several times as long.
/// </summary>
/// <param name="statement">Must not be disposed of while the row is read.</param>
internal readonly ref struct SqliteRow(nint statement)
{
    public int FieldCount => SqliteColumns.Count(statement);

    public bool IsDBNull(int column) => SqliteColumns.Type(statement, column) == raw.SQLITE_NULL;

    public int GetInt32(int column) => checked((int)GetInt64(column));

    public long GetInt64(int column) => SqliteColumns.Number(statement, column);

    public double GetDouble(int column) => SqliteColumns.Fraction(statement, column);

    public bool GetBoolean(int column) => GetInt64(column) != 0;

    public string GetString(int column) => Encoding.UTF8.GetString(GetBytes(column));

    /// <summary>Null where the column holds none.</summary>
    public string? Text(int column) => IsDBNull(column) ? null : GetString(column);

    /// <summary>A JSON array of texts.</summary>
    public ImmutableArray<string> Texts(int column)
    {
        var json = new Utf8JsonReader(GetBytes(column));
        var texts = ImmutableArray.CreateBuilder<string>();
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.String)
                texts.Add(json.GetString()!);
        }
        return texts.DrainToImmutable();
    }

    /// <summary>A blob, or the UTF-8 of a text; valid until the next row.</summary>
    public unsafe ReadOnlySpan<byte> GetBytes(int column)
    {
        var bytes = SqliteColumns.Bytes(statement, column);
        return new ReadOnlySpan<byte>((void*)bytes, SqliteColumns.Length(statement, column));
    }
}
