using PolicyGraph.Reports.Sheets;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Views;

namespace PolicyGraph.Reports.Analyses;

/// <summary>矩阵: measures × bodies of one policy, a role in each cell.</summary>
internal static class MatrixReport
{
    public const string SheetName = "矩阵";

    private const double BodyWidth = 11;

    /// <exception cref="StoreException">The store does not know the policy.</exception>
    public static async Task<Report> ReadAsync(IGraphReader store, string policyId, CancellationToken cancellation)
    {
        var matrix = await ResponsibilityMatrix.ReadAsync(store, policyId, cancellation).ConfigureAwait(false)
            ?? throw new StoreException($"{policyId}: the store holds no such policy.");
        return new Report($"责任矩阵：{matrix.Policy.Title ?? matrix.Policy.Id}", HeadOf(matrix.Bodies), [.. matrix.Rows.Select(CellsOf)]);
    }

    private static SheetHead HeadOf(IEnumerable<StoredDepartment> bodies) => new(SheetName, "每项措施一行，每个部门一列，格中为角色。",
    [
        new("编号", ColumnKind.Mark, 9), new("措施", ColumnKind.Wrapped, 40),
        .. bodies.Select(body => new SheetColumn(body.Name, ColumnKind.Mark, BodyWidth)),
    ], FixedColumns: 2);

    private static Cell[] CellsOf(MatrixRow row) =>
        [row.Measure.Number, row.Measure.Title, .. row.Roles.Select(role => (Cell)(role is { } known ? ChineseNames.Of(known) : null))];
}
