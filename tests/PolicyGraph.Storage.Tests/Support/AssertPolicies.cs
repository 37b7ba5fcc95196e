using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using Xunit;

namespace PolicyGraph.Storage.Tests.Support;

/// <summary>Compares policies by everything that is in them.</summary>
internal static class AssertPolicies
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>What is read back is what was extracted, but that each body has the aliases of all its mentions.</summary>
    public static void ReadBack(IEnumerable<Policy> extracted, IReadOnlyList<Policy> readBack)
    {
        var all = extracted.OrderBy(policy => policy.Id, StringComparer.Ordinal).ToArray();
        var bodies = new DepartmentUnion();
        foreach (var body in all.SelectMany(BodiesOf))
            bodies.Add(body);
        var merged = bodies.Departments().ToDictionary(body => body.Id, Sorted, StringComparer.Ordinal);
        Assert.Equal(Text(all.Select(policy => With(policy, merged))), Text(readBack));
    }

    private static IEnumerable<Department> BodiesOf(Policy policy) =>
        policy.Measures.SelectMany(measure => measure.Assignments.Select(assignment => assignment.Department))
            .Concat(policy.Issuer is { } issuer ? [issuer] : []);

    private static Policy With(Policy policy, Dictionary<string, Department> bodies) => policy with
    {
        Issuer = policy.Issuer is { } issuer ? bodies[issuer.Id] : null,
        Measures =
        [
            .. policy.Measures.Select(measure => measure with
            {
                Assignments = [.. measure.Assignments.Select(assignment => assignment with { Department = bodies[assignment.Department.Id] })],
            }),
        ],
    };

    private static Department Sorted(Department body) => body with
    {
        Aliases = [.. body.Aliases.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Successors =
        [
            .. body.Successors.Distinct().OrderBy(next => next.Year).ThenBy(next => next.SuccessorId, StringComparer.Ordinal)
                .ThenBy(next => EnumText<SuccessionKind>.Of(next.Kind), StringComparer.Ordinal),
        ],
    };

    private static string Text(IEnumerable<Policy> policies) => JsonSerializer.Serialize(policies, Json);
}
