using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>Original text → reading form. One pass; every decision looks at what is already written, so that a second run changes nothing.</summary>
internal sealed class TextNormalizer(PolicyLexicon lexicon)
{
    public NormalizedText Normalize(SourceText source)
    {
        using var pass = new NormalizationPass(source.Text, lexicon);
        return pass.Run();
    }
}
