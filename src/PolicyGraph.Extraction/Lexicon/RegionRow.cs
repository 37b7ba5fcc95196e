using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>A region as its table has it. <paramref name="Shorts"/> are forms without the type word: 内蒙古.</summary>
internal sealed record RegionRow(string Code, string Name, string[] Shorts, AdministrativeLevel Level);
