using PolicyGraph.Reports.Sheets;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>What other sheets need to know of a body.</summary>
/// <param name="Current">Name of who holds its duties today; null for a body that still does.</param>
/// <param name="Row">Its row in the sheet of bodies.</param>
internal sealed record BodyEntry(string Name, string? Current, int Row, BodyTally Tally)
{
    public Cell Link => new(Name, new SheetPlace(BodySheet.Head.Name, Row));
}
