using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;
using PolicyGraph.Words;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Cli.Stores;

/// <summary>Tells what measures are about by a lexicon's tables: bodies are words, and neither bodies nor places are subjects.</summary>
internal static class LexiconProfiler
{
    /// <summary>Shorter names are common words too: 法院, 医院.</summary>
    private const int ShortestName = 3;

    public static TextProfiler For(PolicyLexicon lexicon)
    {
        var names = lexicon.BodyNames.Where(name => name.Length >= ShortestName).ToHashSet(StringComparer.Ordinal);
        foreach (var region in lexicon.AllRegions)
        {
            names.Add(region.Name);
            if (region.Level is AdministrativeLevel.Province or AdministrativeLevel.City)
                names.Add(lexicon.ShortNameOf(region));
        }
        return new TextProfiler(WordSegmenters.With(lexicon.BodyNames), names);
    }
}
