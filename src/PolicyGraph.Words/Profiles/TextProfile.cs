using System.Collections.Immutable;

namespace PolicyGraph.Words.Profiles;

/// <summary>What a text is about.</summary>
/// <param name="Keywords">Its heaviest words, heaviest first.</param>
/// <param name="Sketch">What it is compared with other texts by.</param>
public sealed record TextProfile(ImmutableArray<string> Keywords, TermSketch Sketch);
