using System.Collections.Immutable;
using PolicyGraph.Reports.Sheets;

namespace PolicyGraph.Reports.Analyses;

/// <summary>A table for people, ready to be written in any form.</summary>
public sealed class Report
{
    internal Report(string title, SheetHead head, IReadOnlyList<Cell[]> rows, params ImmutableArray<string> notes) =>
        (Title, Head, Rows, Notes) = (title, head, rows, notes);

    internal string Title { get; }

    internal SheetHead Head { get; }

    internal IReadOnlyList<Cell[]> Rows { get; }

    /// <summary>Sentences that stand below the table.</summary>
    internal ImmutableArray<string> Notes { get; }
}
