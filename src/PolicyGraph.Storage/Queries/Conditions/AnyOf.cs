using System.Collections.Immutable;

namespace PolicyGraph.Storage.Queries.Conditions;

/// <summary>At least one holds; so it never does where there is none.</summary>
public sealed record AnyOf(ImmutableArray<Condition> Conditions) : Condition;
