using PolicyGraph.Model;

namespace PolicyGraph.Storage.Records;

/// <summary>What a reform made of a body.</summary>
public sealed record StoredSuccession(string PredecessorId, string SuccessorId, SuccessionKind Kind, int Year, string Basis);
