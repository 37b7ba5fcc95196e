namespace PolicyGraph.Extraction.Lexicon;

/// <summary>What reforms made of a body, by its central name, its local stem or its vertical suffix.</summary>
internal sealed class SuccessionTable(IEnumerable<SuccessionRow> rows)
{
    private readonly ILookup<(SuccessionScope Scope, string From), SuccessionRow> _rows =
        rows.ToLookup(row => (row.Scope, row.From));

    public IEnumerable<SuccessionRow> Of(SuccessionScope scope, string from) => _rows[(scope, from)];
}
