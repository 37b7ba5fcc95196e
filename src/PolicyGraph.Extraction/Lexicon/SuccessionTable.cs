namespace PolicyGraph.Extraction.Lexicon;

/// <summary>What reforms made of a body, by its central name, its local stem or its vertical suffix.</summary>
internal sealed class SuccessionTable
{
    private readonly Dictionary<(SuccessionScope Scope, string From), List<SuccessionRow>> _rows = [];

    public SuccessionTable(IEnumerable<SuccessionRow> rows)
    {
        foreach (var row in rows)
        {
            if (!_rows.TryGetValue((row.Scope, row.From), out var all))
            {
                _rows[(row.Scope, row.From)] = all = [];
            }

            all.Add(row);
        }
    }

    public IEnumerable<SuccessionRow> Of(SuccessionScope scope, string from) => _rows.GetValueOrDefault((scope, from)) ?? [];
}
