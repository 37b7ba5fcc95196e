using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Queries;

/// <summary>Which measures are wanted: all that is given must hold; of a list, one; what is null holds for all.</summary>
public sealed record MeasureFilter
{
    public ImmutableArray<string>? PolicyIds { get; init; }

    /// <summary>The title or the text holds it.</summary>
    public string? TextContains { get; init; }

    /// <summary>One of these bodies has it, in one of <see cref="Roles"/> where they are given.</summary>
    public ImmutableArray<string>? DepartmentIds { get; init; }

    /// <summary>Somebody has it in one of these roles.</summary>
    public ImmutableArray<ResponsibilityRole>? Roles { get; init; }

    public bool? HasDeadline { get; init; }

    /// <summary>Any other condition on a measure.</summary>
    public Condition? Where { get; init; }

    internal Condition ToCondition() => Condition.All(
        Condition.In(Field.PolicyId, PolicyIds) is { } policy ? Condition.Some(Relation.MeasurePolicy, policy) : null,
        TextContains is { } part
            ? Condition.Any(new Compared(Field.MeasureTitle, Comparison.Contains, [part]), new Compared(Field.MeasureText, Comparison.Contains, [part]))
            : null,
        DepartmentIds is null && Roles is null ? null : Condition.Some(Relation.MeasureAssignments, Assignment()),
        HasDeadline is { } has ? new Compared(Field.MeasureHasDeadline, Comparison.In, [has ? "true" : "false"]) : null,
        Where);

    private Condition Assignment() => Condition.All(
        Condition.In(Field.DepartmentId, DepartmentIds) is { } body ? Condition.Some(Relation.AssignmentDepartment, body) : null,
        Condition.In(Field.AssignmentRole, EnumText<ResponsibilityRole>.Of(Roles)));
}
