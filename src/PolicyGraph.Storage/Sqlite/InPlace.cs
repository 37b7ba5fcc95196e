using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Assignments by policy, then as in the document.</summary>
internal sealed class InPlace : IComparer<StoredAssignment>
{
    private static readonly InPlace Order = new();

    /// <summary>Nearly always they are in order already, since measures are asked for page by page.</summary>
    public static void Sort(List<StoredAssignment> assignments)
    {
        for (var i = 1; i < assignments.Count; i++)
        {
            if (Order.Compare(assignments[i - 1], assignments[i]) <= 0)
                continue;
            assignments.Sort(Order);
            return;
        }
    }

    public int Compare(StoredAssignment? x, StoredAssignment? y)
    {
        var policy = string.CompareOrdinal(x!.PolicyId, y!.PolicyId);
        if (policy != 0)
            return policy;
        var measure = x.MeasurePosition.CompareTo(y.MeasurePosition);
        return measure != 0 ? measure : x.Ordinal.CompareTo(y.Ordinal);
    }
}
