using System.Collections.Immutable;
using System.Globalization;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Queries;

/// <summary>Which policies are wanted: all that is given must hold; of a list, one; what is null holds for all.</summary>
public sealed record PolicyFilter
{
    public ImmutableArray<string>? Ids { get; init; }

    public string? TitleContains { get; init; }

    public ImmutableArray<string>? IssuerIds { get; init; }

    public ImmutableArray<string>? RegionCodes { get; init; }

    public ImmutableArray<AdministrativeLevel>? Levels { get; init; }

    public ImmutableArray<PolicyStatus>? Statuses { get; init; }

    /// <summary>Issued on that day or later.</summary>
    public DateOnly? IssuedFrom { get; init; }

    /// <summary>Issued on that day or earlier.</summary>
    public DateOnly? IssuedTo { get; init; }

    /// <summary>Any other condition on a policy.</summary>
    public Condition? Where { get; init; }

    internal Condition ToCondition() => Condition.All(
        Condition.In(Field.PolicyId, Ids),
        Condition.Of(Field.PolicyTitle, Comparison.Contains, TitleContains),
        Condition.In(Field.DepartmentId, IssuerIds) is { } issuer ? Condition.Some(Relation.PolicyIssuer, issuer) : null,
        Condition.In(Field.PolicyRegionCode, RegionCodes),
        Condition.In(Field.PolicyLevel, EnumText<AdministrativeLevel>.Of(Levels)),
        Condition.In(Field.PolicyStatus, EnumText<PolicyStatus>.Of(Statuses)),
        Condition.Of(Field.PolicyIssuedOn, Comparison.AtLeast, IssuedFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Condition.Of(Field.PolicyIssuedOn, Comparison.AtMost, IssuedTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Where);
}
