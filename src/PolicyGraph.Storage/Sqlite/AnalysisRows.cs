using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Rows, in the columns of <see cref="AnalysisSql"/>, as records.</summary>
internal static class AnalysisRows
{
    public static StoredCoverage Coverage(SqliteRow row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6), row.GetInt64(7), row.GetInt64(8));

    /// <summary>A row, and what holds for the whole table.</summary>
    public static (StoredWorkload Row, long Measures, long Bodies, double Median) Workload(SqliteRow row) => (
        new StoredWorkload(
            row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6)),
        row.GetInt64(7), row.GetInt64(8), row.GetDouble(9));

    public static WorkloadTable Table(IReadOnlyList<(StoredWorkload Row, long Measures, long Bodies, double Median)> rows) =>
        rows is [var first, ..] ? new(first.Measures, first.Bodies, first.Median, [.. rows.Select(row => row.Row)]) : new(0, 0, 0, []);

    public static StoredWorkloadYear Year(SqliteRow row) => new(row.GetString(0), row.IsDBNull(1) ? null : row.GetInt32(1), row.GetInt64(2));

    public static StoredDutyYear DutyYear(string askedId, SqliteRow row) =>
        new(askedId, row.IsDBNull(0) ? null : row.GetInt32(0), EnumText<ResponsibilityRole>.Parse(row.GetString(1)), row.GetInt64(2));

    public static StoredCollaboration Collaboration(SqliteRow row) => new(
        row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5));
}
