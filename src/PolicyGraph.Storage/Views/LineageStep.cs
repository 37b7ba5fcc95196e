using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Views;

/// <param name="Distance">Steps between the two policies, from 1.</param>
/// <param name="Citation">The one that leads to it.</param>
/// <param name="PolicyId">The policy that the citation leads to.</param>
public sealed record LineageStep(int Distance, StoredCitation Citation, string PolicyId);
