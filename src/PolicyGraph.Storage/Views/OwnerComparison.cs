using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Views;

/// <summary>A body, or those that do the same in other places, and what each policy gives it of a task.</summary>
/// <param name="Departments">As the policies name them, one a policy; null where it does not have the task.</param>
/// <param name="Roles">One a policy.</param>
public sealed record OwnerComparison(
    string Name, string? Function, IReadOnlyList<StoredDepartment?> Departments, IReadOnlyList<ResponsibilityRole?> Roles, OwnerChange Change)
{
    /// <param name="measures">The assignments of a task, one list a policy; null where it does not have the task.</param>
    /// <param name="answering">A body → the one that answers for it, whose line of work counts.</param>
    internal static IReadOnlyList<OwnerComparison> Of(
        IReadOnlyList<IReadOnlyList<StoredAssignment>?> measures, IReadOnlyDictionary<string, StoredDepartment> bodies,
        Func<string, StoredDepartment> answering)
    {
        var owners = measures.SelectMany((own, i) => (own ?? []).Select(assignment => (Policy: i, Assignment: assignment)))
            .GroupBy(place => KeyOf(answering(place.Assignment.DepartmentId)), StringComparer.Ordinal);
        return
        [
            .. owners.Select(owner =>
            {
                var main = Enumerable.Range(0, measures.Count)
                    .Select(i => owner.Where(place => place.Policy == i).Select(place => place.Assignment).MinBy(assignment => assignment.Role)).ToArray();
                var first = answering(owner.First().Assignment.DepartmentId);
                ResponsibilityRole?[] roles = [.. main.Select(assignment => assignment?.Role)];
                return new OwnerComparison(
                    first.Function ?? first.Name, first.Function,
                    [.. main.Select(assignment => assignment is null ? null : bodies[assignment.DepartmentId])], roles,
                    ChangeOf([.. roles.Where((_, i) => measures[i] is not null)]));
            }),
        ];
    }

    /// <summary>Bodies of one line of work are counterparts wherever they are.</summary>
    private static string KeyOf(StoredDepartment body) => body.Function is { } function ? $"function {function}" : body.Id;

    /// <param name="roles">One a policy that has the task.</param>
    private static OwnerChange ChangeOf(ResponsibilityRole?[] roles) =>
        roles[0] is null ? OwnerChange.Added
        : roles.Contains(null) ? OwnerChange.Lost
        : roles.Distinct().Count() > 1 ? OwnerChange.OtherRole
        : OwnerChange.Same;
}
