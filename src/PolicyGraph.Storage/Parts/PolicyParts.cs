using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Parts;

/// <summary>What a policy puts into a graph beside itself and its measures, each thing once.</summary>
internal sealed class PolicyParts
{
    private PolicyParts(DepartmentUnion bodies, ImmutableArray<CitationPart> citations)
    {
        Departments = bodies.Departments();
        Successions = bodies.Successions();
        Regions = bodies.Regions();
        Citations = citations;
    }

    /// <summary>By id; the bodies that reforms led to among them.</summary>
    public ImmutableArray<Department> Departments { get; }

    public ImmutableArray<StoredSuccession> Successions { get; }

    public ImmutableArray<Region> Regions { get; }

    public ImmutableArray<CitationPart> Citations { get; }

    public static PolicyParts Of(Policy policy)
    {
        var bodies = new DepartmentUnion();
        if (policy.Region is { } region)
            bodies.Add(region);
        if (policy.Issuer is { } issuer)
            bodies.Add(issuer);
        foreach (var measure in policy.Measures)
        {
            foreach (var assignment in measure.Assignments)
                bodies.Add(assignment.Department);
        }
        return new PolicyParts(bodies, CitationsOf(policy));
    }

    public static PolicyParts Of(IEnumerable<Department> departments)
    {
        var bodies = new DepartmentUnion();
        foreach (var department in departments)
            bodies.Add(department);
        return new PolicyParts(bodies, []);
    }

    private static ImmutableArray<CitationPart> CitationsOf(Policy policy)
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
