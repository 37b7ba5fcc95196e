using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Parts;

/// <param name="Ordinal">Among those of its kind in the policy, from 1.</param>
/// <param name="MeasureId">The measure that it stands in; null for a basis and outside all measures.</param>
internal sealed record CitationPart(CitationKind Kind, int Ordinal, string? MeasureId, Citation Citation)
{
    public static ImmutableArray<CitationPart> Of(Policy policy)
    {
        var measures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var measure in policy.Measures)
            measures.TryAdd(measure.Number, measure.Id);
        var parts = ImmutableArray.CreateBuilder<CitationPart>(policy.Basis.Length + policy.Citations.Length);
        for (var i = 0; i < policy.Basis.Length; i++)
            parts.Add(new CitationPart(CitationKind.Basis, i + 1, null, policy.Basis[i]));
        for (var i = 0; i < policy.Citations.Length; i++)
        {
            var citation = policy.Citations[i];
            var measure = citation.MeasureNumber is { } number ? measures.GetValueOrDefault(number) : null;
            parts.Add(new CitationPart(CitationKind.Cites, i + 1, measure, citation));
        }
        return parts.MoveToImmutable();
    }
}
