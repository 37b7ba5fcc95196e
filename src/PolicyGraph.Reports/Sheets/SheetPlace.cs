namespace PolicyGraph.Reports.Sheets;

/// <summary>A row of a sheet of the same workbook; 1 is the heading.</summary>
internal sealed record SheetPlace(string Sheet, int Row);
