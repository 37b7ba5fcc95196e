using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Parts;

/// <param name="Ordinal">Among those of its kind in the policy, from 1.</param>
/// <param name="MeasureId">The measure that it stands in; null for a basis and outside all measures.</param>
internal sealed record CitationPart(CitationKind Kind, int Ordinal, string? MeasureId, Citation Citation);
