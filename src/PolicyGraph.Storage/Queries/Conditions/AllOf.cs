using System.Collections.Immutable;

namespace PolicyGraph.Storage.Queries.Conditions;

/// <summary>Every one holds; so it does where there is none.</summary>
public sealed record AllOf(ImmutableArray<Condition> Conditions) : Condition;
