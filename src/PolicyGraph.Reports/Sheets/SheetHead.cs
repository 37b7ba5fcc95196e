using System.Collections.Immutable;

namespace PolicyGraph.Reports.Sheets;

/// <param name="Note">What a row is.</param>
/// <param name="FixedColumns">How many stay in view when one scrolls to the right.</param>
internal sealed record SheetHead(string Name, string Note, ImmutableArray<SheetColumn> Columns, int FixedColumns = 0);
