namespace PolicyGraph.Storage.Records;

/// <summary>Something that a text search found.</summary>
/// <param name="Rank">0: the text is the name, 1: the name begins with it, 2: the name holds it or a name ends in these initials, 3: only the rest does.</param>
/// <param name="Name">Name or title, for people.</param>
public sealed record SearchHit(SearchKind Kind, string Id, int Rank, string Name);
