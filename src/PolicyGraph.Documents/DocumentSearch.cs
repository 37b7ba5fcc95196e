using System.Collections.Immutable;

namespace PolicyGraph.Documents;

/// <summary>What the user's names stand for.</summary>
/// <param name="Sources">Each source once, in the order of the patterns, and in ordinal order of the name within a pattern.</param>
/// <param name="Problems">One for each pattern that found nothing and each folder that could not be listed.</param>
public sealed record DocumentSearch(ImmutableArray<DocumentSource> Sources, ImmutableArray<DocumentProblem> Problems);
