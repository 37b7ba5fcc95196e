using System.Collections.Immutable;

namespace PolicyGraph.Storage.Records;

/// <summary>The bodies with most measures, and what to hold them against.</summary>
/// <param name="Measures">That anybody has in a way that counts as load.</param>
/// <param name="Bodies">With at least one of them.</param>
/// <param name="Median">Measures of a body, over all those bodies; 0 where there are none.</param>
public sealed record WorkloadTable(long Measures, long Bodies, double Median, ImmutableArray<StoredWorkload> Rows);
