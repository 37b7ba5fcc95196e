using System.Collections.Immutable;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Queries;

/// <summary>
/// A text search. Chinese is found by any stretch of it, other scripts by whole words whatever their case; parts of
/// <paramref name="Text"/> that blanks or punctuation separate must all be there. Best first.
/// </summary>
/// <param name="Kinds">Empty: all.</param>
public sealed record SearchQuery(string Text, ImmutableArray<SearchKind> Kinds, PageRequest Page);
