using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Finds the responsibility lists of a text: in brackets, closed or not, after labels, as sentences of their own.</summary>
internal sealed class ListFinder(NormalizedText normalized, ResponsibilityParser parser, DiagnosticSink diagnostics)
{
    private readonly string _text = normalized.Text;

    /// <summary>The lists in the order of the text, none inside another and none in <paramref name="rows"/> of task tables.</summary>
    public List<ResponsibilityList> Find(List<TextLine> rows)
    {
        var found = new ListCollection(rows);
        new BracketLists(normalized, parser, diagnostics, found).Find();
        new LabelLists(normalized, parser, found).Find();
        new SentenceLists(normalized, parser, found).Find();
        return found.InOrder(_text);
    }
}
