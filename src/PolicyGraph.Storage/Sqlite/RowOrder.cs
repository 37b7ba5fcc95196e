using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>The orders in which rows are answered: what <see cref="ReadSql"/> says in SQL.</summary>
internal static class RowOrder
{
    public static int Policies(StoredPolicy x, StoredPolicy y) => string.CompareOrdinal(x.Id, y.Id);

    public static int Departments(StoredDepartment x, StoredDepartment y) => string.CompareOrdinal(x.Id, y.Id);

    public static int Measures(StoredMeasure x, StoredMeasure y)
    {
        var policy = string.CompareOrdinal(x.PolicyId, y.PolicyId);
        return policy != 0 ? policy : x.Position.CompareTo(y.Position);
    }

    public static int Assignments(StoredAssignment x, StoredAssignment y)
    {
        var policy = string.CompareOrdinal(x.PolicyId, y.PolicyId);
        if (policy != 0)
            return policy;
        var measure = x.MeasurePosition.CompareTo(y.MeasurePosition);
        return measure != 0 ? measure : x.Ordinal.CompareTo(y.Ordinal);
    }
}
