using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>A measure before names are resolved. Offsets are into the normalised text.</summary>
/// <param name="Heading">Index of the heading it is under; -1 for none.</param>
/// <param name="TextStart">Its own text, list left out: [TextStart, TextEnd).</param>
/// <param name="Row">Set for the row of a task table.</param>
/// <param name="IsApart">The list is in a note below or a heading above, apart from the text.</param>
internal sealed record MeasureDraft(int Heading, int TextStart, int TextEnd, ResponsibilityList List, TableMeasure? Row = null, bool IsApart = false)
{
    /// <summary>Rows, and the items below one department's heading, may have the list of the one before.</summary>
    public bool MayRepeatList => Row is not null || List.Form == ListForm.Heading;

    /// <summary>The drafts with the lead that a sentence of the document gives to the first-listed.</summary>
    public static List<MeasureDraft> WithStatedLeads(List<MeasureDraft> drafts, NormalizedText text, DiagnosticSink diagnostics)
    {
        var found = drafts.ConvertAll(draft => draft.List);
        var lists = PositionalLead.ApplyTo(found, text.Text, text, diagnostics);
        lists = MarkedLead.ApplyTo(lists, text.Text, text, diagnostics);
        return ReferenceEquals(lists, found) ? drafts : [.. drafts.Zip(lists, (draft, list) => draft with { List = list })];
    }
}

/// <summary>What a table row adds: its task cells and the cells that its list is made of, in reading form.</summary>
/// <param name="Table">Which task table of the document it is in, from 1.</param>
/// <param name="Number">The number that the row prints, else its count.</param>
internal sealed record TableMeasure(string[] Path, string Title, string Text, string ResponsibilityText, int Table, string Number);
