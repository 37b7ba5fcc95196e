using PolicyGraph.Model;

namespace PolicyGraph.Storage.Records;

/// <summary>One policy named by another.</summary>
/// <param name="PolicyId">The policy that cites.</param>
/// <param name="MeasureId">The measure that cites; null outside all measures and for every basis.</param>
/// <param name="Ordinal">Place among the citations of that kind in the policy, from 1.</param>
/// <param name="TargetId">The policy that is cited.</param>
/// <param name="Citation">As it stands in the text.</param>
public sealed record StoredCitation(
    string PolicyId, CitationKind Kind, int Ordinal, string? MeasureId, string TargetId, Citation Citation);
