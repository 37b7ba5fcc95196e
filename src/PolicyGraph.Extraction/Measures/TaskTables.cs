using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>Reads task tables: rows of cells under heads such as 牵头单位 | 责任单位 | 完成时限, in Markdown, parted by tabs or spaces, or a cell a line.</summary>
internal sealed class TaskTables(NormalizedText normalized, DocumentOutline outline, ResponsibilityParser parser, DiagnosticSink diagnostics)
{
    // — 3 —: a page number does not end a table.
    private const int LongestBreak = 8;
    private const int LongestSection = 60;
    private const int LongestRow = 2000;

    private static readonly string[] FlattenedHeads = ["序号\n", "编号\n", "序号 |\n", "序号|\n"];

    private readonly string _text = normalized.Text;
    private readonly List<TextLine> _rows = [];
    private readonly List<TextLine> _heads = [];
    private int _tables;

    public List<MeasureDraft> Read()
    {
        var drafts = new List<MeasureDraft>();
        var hasBorders = _text.AsSpan().IndexOfAny('|', '\t') >= 0;
        var isNumbered = NumberHeads.Next(_text, 0) >= 0;
        var isFlattened = isNumbered && Array.Exists(FlattenedHeads, head => _text.Contains(head, StringComparison.Ordinal));
        var isSpaced = isNumbered && SpacedTables.MayHold(_text);
        var isPlainSpaced = PlainSpacedTables.MayHold(normalized);
        ReadUnbordered(new RunOnTables(_text, parser).Find(), drafts);
        if (hasBorders || isFlattened || isSpaced || isPlainSpaced)
        {
            var lines = normalized.Lines;
            ReadBordered(lines, drafts);
            ReadUnbordered(IndentedTables.Find(_text, lines), drafts);
            ReadUnbordered(FlattenedTables.Find(_text, lines), drafts);
            ReadUnbordered(hasBorders ? UnnumberedTables.Find(_text, lines) : [], drafts);
            ReadUnbordered(isSpaced ? new SpacedTables(normalized, parser).Find(lines) : [], drafts);
            ReadUnbordered(isPlainSpaced ? new PlainFlattenedTables(_text, parser).Find(lines).Where(IsUnread) : [], drafts);
            ReadUnbordered(isPlainSpaced ? new PlainSpacedTables(normalized, parser).Find(lines) : [], drafts);
        }

        drafts = [.. drafts.OrderBy(draft => draft.List.Start)];
        foreach (var head in isNumbered ? UnreadHeads.Find(_text, drafts) : [])
        {
            diagnostics.Warn(DiagnosticCodes.UnreadTableHead, "This looks like the head of a task table, of which no row could be told from the next.", normalized.Home(head.Start, head.End));
        }

        return drafts;
    }

    /// <summary>The heads of tables and the rows that were read, in the order of the text: what stands there makes no list.</summary>
    public List<TextLine> LinesRead(List<MeasureDraft> rows) =>
        [.. rows.Select(row => new TextLine(row.List.Start, row.List.End)).Concat(_heads).OrderBy(line => line.Start)];

    /// <summary>Whether nobody has read the table yet: running numbers may have told where its rows begin.</summary>
    private bool IsUnread(List<List<TableCell>> rows) => !_heads.Exists(head => head.Start <= rows[0][0].Start && rows[0][0].Start < head.End);

    private void ReadUnbordered(IEnumerable<List<List<TableCell>>> tables, List<MeasureDraft> drafts)
    {
        foreach (var rows in tables)
        {
            if (TaskColumns.Read(_text, rows[0]) is { } columns)
            {
                var table = new TaskTable(columns, rows[0].Count, ++_tables);
                _heads.Add(new TextLine(rows[0][0].Start, rows[0].Max(cell => cell.End)));
                ReportOthers(columns, rows[0]);
                _rows.Clear();
                foreach (var row in rows.Skip(1))
                {
                    var line = new TextLine(row.Where(cell => !cell.IsEmpty).Min(cell => cell.Start), row.Max(cell => cell.End));
                    ReadRow(table, row, line, drafts);
                    _rows.Add(line);
                }
            }
        }
    }

    private void ReadBordered(List<TextLine> lines, List<MeasureDraft> drafts)
    {
        TaskTable? table = null;
        List<TableCell>? head = null;
        List<TableCell>? above = null;
        var broken = new BrokenRows(_text, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (head is null && !TableCells.HasBorder(_text, line))
            {
                above = null;
                continue;
            }

            var cells = TableCells.Split(_text, line);
            if (cells.Count == 1 && table is not null && IsBetweenRows(lines, i, head!.Count))
            {
                continue;
            }

            if (cells.Count < 2)
            {
                table = line.Length <= LongestBreak ? table : null;
                head = line.Length <= LongestBreak ? head : null;
                above = null;
            }
            else if (TaskColumns.Read(_text, WithHeadsAbove(cells, above)) is { } columns)
            {
                table = new TaskTable(columns, cells.Count, ++_tables);
                ReportOthers(columns, cells);
                above = head is null ? cells : null;
                head = cells;
            }
            else if (!TableCells.IsRule(_text, cells))
            {
                above = head is null ? cells : null;
                head ??= cells;
                table ??= TaskColumns.ReadLabelled(_text, head, cells) is { } labelled ? new TaskTable(labelled, cells.Count, ++_tables) : null;
                if (table is not null)
                {
                    (cells, i) = broken.Complete(cells, i, table.Columns);
                    ReadRow(table, cells, new TextLine(line.Start, lines[i].End), drafts);
                }
            }
        }
    }

    /// <summary>一、优化营商环境: a line of one cell between rows of a tabbed table is the head of a part of it, which the outline reads.</summary>
    private bool IsBetweenRows(List<TextLine> lines, int line, int width) =>
        lines[line].Length is > LongestBreak / 2 and <= LongestSection
        && _text[lines[line].End - 1] is not ('。' or '；' or '）' or '：')
        && (_text[lines[line].End - 1] == '|' || (IsRowWidth(WidthBeside(lines, line, -1), width) && IsRowWidth(WidthBeside(lines, line, 1), width)));

    /// <summary>The last cells of a row may be empty, and then no line shows them.</summary>
    private static bool IsRowWidth(int cells, int width) => cells > 1 && cells <= width && cells >= width - 2;

    /// <summary>The cells of the next line on that side that is neither blank nor another head of a part; 1 where none is near.</summary>
    private int WidthBeside(List<TextLine> lines, int line, int step)
    {
        const int farthest = 6;
        for (var i = line + step; i >= 0 && i < lines.Count && Math.Abs(i - line) <= farthest && lines[i].Length <= LongestRow; i += step)
        {
            if (TableCells.Split(_text, lines[i]) is { Count: > 1 } cells)
            {
                return cells.Count;
            }

            if (!lines[i].IsEmpty && HeadingMarker.Read(_text.AsSpan(lines[i].Start, lines[i].Length).TrimStart("\u3000 ")) is null)
            {
                return 1;
            }
        }

        return 1;
    }

    /// <summary>责任单位 over 牵头单位 | 配合单位: in a head of two rows a merged cell has the name of the one above.</summary>
    private List<TableCell> WithHeadsAbove(List<TableCell> cells, List<TableCell>? above) =>
        above is null || !cells.Exists(cell => TableCells.IsMerged(_text, cell)) ? cells
            : [.. cells.Select((cell, i) => i < above.Count && TableCells.IsMerged(_text, cell) ? above[i] : cell)];

    private void ReadRow(TaskTable table, List<TableCell> cells, TextLine line, List<MeasureDraft> drafts)
    {
        table.Accept(_text, cells);
        var roles = table.Columns.Roles.ConvertAll(role => (Cell: table.Cell(role.Column), role.Kind));
        var written = roles.FindAll(role => !role.Cell.IsEmpty).ConvertAll(role => RowLists.Display(_text, role.Cell));
        if (RowLists.Read(_text, parser, roles, line) is not { } row)
        {
            ReportUnread(written, line);
            return;
        }

        var task = table.Task(_text);
        drafts.Add(new MeasureDraft(
            HeadingOf(line), task.Start, task.End, row,
            new TableMeasure(task.Path, task.Title, task.Text, string.Join('|', written), table.Ordinal, table.Number(_text))));
    }

    /// <summary>A table in an annex is under none of the text's headings; nor is a row under the heading that its own number, or that of a row above it, makes of it.</summary>
    private int HeadingOf(TextLine line)
    {
        var heading = outline.IndexAt(line.Start);
        while (heading >= 0 && (outline.Headings[heading].Start >= line.Start || IsInRow(outline.Headings[heading].Start)))
        {
            heading = outline.Headings[heading].Parent;
        }

        var from = heading < 0 ? 0 : outline.Headings[heading].BodyStart;
        return from < line.Start && _text.AsSpan(from, line.Start - from).Contains("\n附件", StringComparison.Ordinal) ? -1 : heading;
    }

    /// <summary>Whether a row of the table that is read, in the order of the text, holds the place.</summary>
    private bool IsInRow(int at)
    {
        var row = _rows.BinarySearch(new TextLine(at, at), Comparer<TextLine>.Create((x, y) => x.Start.CompareTo(y.Start)));
        row = row < 0 ? ~row - 1 : row;
        return row >= 0 && at < _rows[row].End;
    }

    private void ReportOthers(TaskColumns columns, List<TableCell> head) =>
        columns.Others.ForEach(column => OtherLabels.Report(normalized, head[column].Start, head[column].End, diagnostics));

    private void ReportUnread(List<string> written, TextLine line)
    {
        if (written.Count > 0)
        {
            diagnostics.Warn(DiagnosticCodes.UnreadTable, "No body could be read in the responsibility cells of this row.", normalized.Home(line.Start, line.End));
        }
    }
}
