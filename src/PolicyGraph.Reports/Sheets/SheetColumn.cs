namespace PolicyGraph.Reports.Sheets;

/// <param name="Width">In Latin characters; a Chinese one takes two.</param>
/// <param name="IsDetail">Left out in a terminal, where there is no room.</param>
/// <param name="Note">What the column holds, for those who did not make it; null where the heading says all.</param>
internal sealed record SheetColumn(string Heading, ColumnKind Kind, double Width, string? Note = null, bool IsDetail = false);
