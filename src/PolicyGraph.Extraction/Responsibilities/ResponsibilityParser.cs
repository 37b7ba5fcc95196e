using PolicyGraph.Extraction.Departments;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>The text of a responsibility list → its names, each with separator and role. Names are not resolved here.</summary>
internal sealed class ResponsibilityParser(string text, NameReader names)
{
    /// <summary>The list in [<paramref name="start"/>, <paramref name="end"/>), brackets left out; null when it is none.</summary>
    /// <param name="column">The label over a table's column; null elsewhere.</param>
    public ResponsibilityList? Parse(int start, int end, ListForm form, LabelKind? column = null)
    {
        var draft = new ListDraft(text, names);
        new ListScan(text, draft, column, form is ListForm.Sentence or ListForm.WholeText).Run(start, end);
        return draft.Names.Count > 0 && ListJudge.IsList(text, draft, names, form)
            ? new ResponsibilityList(start, end, form, draft.ToNames(), [.. draft.Pieces], draft.Deadline, draft.FirstLabel ?? column, draft.HasRoleWords, draft.HasLead)
            : null;
    }
}
