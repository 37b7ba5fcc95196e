using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Queries;

/// <summary>Which bodies are wanted: all that is given must hold; of a list, one; what is null holds for all.</summary>
public sealed record DepartmentFilter
{
    public ImmutableArray<string>? Ids { get; init; }

    /// <summary>The canonical name or an alias holds it.</summary>
    public string? NameContains { get; init; }

    public ImmutableArray<DepartmentKind>? Kinds { get; init; }

    public ImmutableArray<string>? RegionCodes { get; init; }

    public ImmutableArray<AdministrativeLevel>? Levels { get; init; }

    public ImmutableArray<string>? Functions { get; init; }

    /// <summary>Any other condition on a body.</summary>
    public Condition? Where { get; init; }

    /// <summary>The pinyin initials of a name hold these letters; what cannot be initials is held by none.</summary>
    public static Condition HasInitials(string letters) => PinyinInitials.QueryFor(letters) is { } initials
        ? Condition.Some(Relation.DepartmentInitials, new Compared(Field.Text, Comparison.StartsWith, [initials]))
        : Condition.Never;

    /// <summary>The canonical name or an alias holds it.</summary>
    public static Condition HasNameWith(string part) => Condition.Any(
        new Compared(Field.DepartmentName, Comparison.Contains, [part]),
        Condition.Some(Relation.DepartmentAliases, new Compared(Field.Text, Comparison.Contains, [part])));

    internal Condition ToCondition() => Condition.All(
        Condition.In(Field.DepartmentId, Ids),
        NameContains is { } part ? HasNameWith(part) : null,
        Condition.In(Field.DepartmentKind, EnumText<DepartmentKind>.Of(Kinds)),
        Condition.In(Field.RegionCode, RegionCodes) is { } region ? Condition.Some(Relation.DepartmentRegion, region) : null,
        Condition.In(Field.DepartmentLevel, EnumText<AdministrativeLevel>.Of(Levels)),
        Condition.In(Field.DepartmentFunction, Functions),
        Where);
}
