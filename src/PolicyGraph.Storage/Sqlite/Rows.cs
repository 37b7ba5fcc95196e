using System.Globalization;
using PolicyGraph.Model;
using PolicyGraph.Storage.Alignment;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Rows, in the columns of <see cref="ReadSql"/>, as records.</summary>
internal static class Rows
{
    /// <summary>The keys of the row, which are its last columns.</summary>
    public static Cursor Cursor(SqliteRow row, int keys)
    {
        var texts = new string[keys];
        for (var i = 0; i < keys; i++)
            texts[i] = row.GetString(row.FieldCount - keys + i);
        return new([.. texts]);
    }

    public static StoredPolicy Policy(SqliteRow row) => new(
        row.GetString(0), EnumText<PolicyStatus>.Parse(row.GetString(1)), row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6),
        EnumText<AdministrativeLevel>.ParseOrNull(row.Text(7)), Day(row.Text(8)), Day(row.Text(9)));

    public static StoredText OriginalText(SqliteRow row) => new(row.GetString(0), row.GetString(1));

    public static StoredMeasure Measure(SqliteRow row) => new(
        row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetString(3),
        row.Texts(4), row.GetString(5), row.GetString(6),
        new TextSpan(row.GetInt32(7), row.GetInt32(8)),
        new Responsibility(row.GetString(9), new TextSpan(row.GetInt32(10), row.GetInt32(11))), row.Text(12),
        row.Texts(13));

    public static StoredAlignment Alignment(SqliteRow row) => new(row.GetString(0), row.GetString(1), row.GetDouble(2));

    public static SketchedMeasure<string> Sketch(SqliteRow row) =>
        new(new(row.GetString(0), row.GetString(1), CrowdRank.Of(row.GetString(1))), row.GetInt32(2), TermSketch.Read(row.GetBytes(3)));

    public static StoredDepartment Department(SqliteRow row) => new(
        row.GetString(0), row.GetString(1), row.Texts(2),
        EnumText<DepartmentKind>.Parse(row.GetString(3)), row.Text(4), EnumText<AdministrativeLevel>.ParseOrNull(row.Text(5)), row.Text(6));

    public static StoredAssignment Assignment(SqliteRow row) => new(
        row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4), row.GetString(5),
        EnumText<ResponsibilityRole>.Parse(row.GetBytes(6)), row.GetBoolean(7), row.GetInt32(8), row.GetDouble(9), row.GetString(10),
        new TextSpan(row.GetInt32(11), row.GetInt32(12)));

    public static StoredCitation Citation(SqliteRow row) => new(
        row.GetString(0), EnumText<CitationKind>.Parse(row.GetString(1)), row.GetInt32(2), row.Text(3), row.GetString(4),
        new Citation(row.Text(5), row.Text(6), row.Text(7), new TextSpan(row.GetInt32(8), row.GetInt32(9))));

    public static StoredSuccession Succession(SqliteRow row) => new(
        row.GetString(0), row.GetString(1), EnumText<SuccessionKind>.Parse(row.GetString(2)), row.GetInt32(3), row.GetString(4));

    public static StoredDiagnostic Diagnostic(SqliteRow row) => new(row.GetString(0), new Diagnostic(
        row.GetString(1), EnumText<DiagnosticSeverity>.Parse(row.GetString(2)), row.GetString(3),
        row.IsDBNull(4) ? null : new TextSpan(row.GetInt32(4), row.GetInt32(5))));

    public static Region Region(SqliteRow row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), EnumText<AdministrativeLevel>.Parse(row.GetString(3)), row.Text(4));

    public static PolicyCounts Counts(SqliteRow row) => new(row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3));

    public static SearchHit Hit(SqliteRow row) => new(
        EnumText<SearchKind>.Parse(row.GetString(0)), row.GetString(1), row.GetInt32(2), row.GetString(3));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
