using PolicyGraph.Extraction.Departments;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>The text of a responsibility list → its names, each with separator and role. Names are not resolved here.</summary>
internal sealed class ResponsibilityParser
{
    private readonly string _text;
    private readonly NameReader _names;
    private readonly ListDraft _draft;
    private readonly ListScan _scan;

    public ResponsibilityParser(string text, NameReader names)
    {
        (_text, _names) = (text, names);
        _draft = new ListDraft(text, names);
        _scan = new ListScan(text, _draft);
    }

    /// <summary>The list in [<paramref name="start"/>, <paramref name="end"/>), brackets left out; null when it is none.</summary>
    /// <param name="column">The label over a table's column; null elsewhere.</param>
    /// <param name="bracket">UTF-16 units of the bracket on either side, which are the list's, too.</param>
    public ResponsibilityList? Parse(int start, int end, ListForm form, LabelKind? column = null, int bracket = 0)
    {
        _draft.Clear();
        return _scan.Run(start, end, column, form) && _draft.Names.Count > 0 && ListJudge.IsList(_text, _draft, _names, form)
            ? new ResponsibilityList(start - bracket, end + bracket, form, _draft.ToNames(), [.. _draft.Pieces], _draft.Deadline, _draft.FirstLabel ?? column, _draft.HasRoleWords, _draft.HasLead)
            : null;
    }
}
