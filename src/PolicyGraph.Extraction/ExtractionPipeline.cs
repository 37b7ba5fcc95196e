using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction;

/// <summary>Text → <see cref="Policy"/>: pure, deterministic, safe to share between threads.</summary>
public sealed class ExtractionPipeline(PolicyLexicon lexicon)
{
    public PolicyLexicon Lexicon { get; } = lexicon;

    /// <summary>Reads a whole document.</summary>
    public Policy Extract(SourceText source) => Lexicon is null ? throw new InvalidOperationException() : new(
        source.Name, source.Name, null, null, null, null, null, null, null, PolicyStatus.Loaded, [], [], [], []);

    /// <summary>Reads one responsibility list.</summary>
    /// <param name="text">The list, with or without brackets.</param>
    /// <param name="region">Full or short name of the region that the document is of; null when unknown, 全国 for central ones.</param>
    /// <param name="context">Text around the list that may name the region; null when there is none.</param>
    public ListReading ReadList(string text, string? region, string? context) => Lexicon is null ? throw new InvalidOperationException() : new([], null, []);
}
