using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>What one connection keeps of the state of the store that it read last.</summary>
internal sealed class KeptRecords
{
    private long version = -1;

    public KeptRows<StoredPolicy> Policies { get; } = new(policy => policy.Id, RowOrder.Policies);

    public KeptRows<StoredMeasure> Measures { get; } = new(measure => measure.Id, RowOrder.Measures);

    public KeptRows<StoredDepartment> Departments { get; } = new(department => department.Id, RowOrder.Departments);

    /// <summary>By measure.</summary>
    public KeptRows<StoredAssignment> Assignments { get; } = new(assignment => assignment.MeasureId, RowOrder.Assignments);

    /// <summary>To be called within the transaction that reads: <c>data_version</c> changes with every commit of another connection.</summary>
    public void Refresh(SqliteSession session)
    {
        var current = session.Number("PRAGMA data_version");
        if (current == version)
            return;
        Policies.Clear();
        Measures.Clear();
        Departments.Clear();
        Assignments.Clear();
        version = current;
    }
}
