using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>A place at the start of a text. <paramref name="IsShort"/>: its last part stands without its type word.</summary>
internal readonly record struct RegionMatch(Region Region, int Length, bool IsShort);
