using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Parts;

/// <summary>What policies put into a graph beside themselves, each thing once.</summary>
internal sealed class PolicyParts
{
    private PolicyParts(DepartmentUnion bodies)
    {
        Departments = bodies.Departments();
        Successions = bodies.Successions();
        Regions = bodies.Regions();
    }

    /// <summary>By id; the bodies that reforms led to among them.</summary>
    public ImmutableArray<Department> Departments { get; }

    public ImmutableArray<StoredSuccession> Successions { get; }

    public ImmutableArray<Region> Regions { get; }

    public static PolicyParts Of(params IEnumerable<Policy> policies)
    {
        var bodies = new DepartmentUnion();
        foreach (var policy in policies)
            AddBodies(bodies, policy);
        return new PolicyParts(bodies);
    }

    public static PolicyParts Of(IEnumerable<Department> departments)
    {
        var bodies = new DepartmentUnion();
        foreach (var department in departments)
            bodies.Add(department);
        return new PolicyParts(bodies);
    }

    private static void AddBodies(DepartmentUnion bodies, Policy policy)
    {
        if (policy.Region is { } region)
            bodies.Add(region);
        if (policy.Issuer is { } issuer)
            bodies.Add(issuer);
        foreach (var measure in policy.Measures)
        {
            foreach (var assignment in measure.Assignments)
                bodies.Add(assignment.Department);
        }
    }
}
