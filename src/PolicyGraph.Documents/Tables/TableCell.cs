namespace PolicyGraph.Documents.Tables;

/// <summary>A cell where it begins.</summary>
/// <param name="Text">May hold line breaks; they become one space.</param>
/// <param name="ColumnSpan">Columns covered, at least 1.</param>
/// <param name="RowSpan">Rows covered, at least 1; more than the table has means all that follow.</param>
internal readonly record struct TableCell(string Text, int ColumnSpan = 1, int RowSpan = 1);
