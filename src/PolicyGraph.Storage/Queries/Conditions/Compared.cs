using System.Collections.Immutable;

namespace PolicyGraph.Storage.Queries.Conditions;

/// <summary>A field against values.</summary>
/// <param name="Values">Any number for <see cref="Comparison.In"/>, one for the others.</param>
public sealed record Compared(Field Field, Comparison Comparison, ImmutableArray<string> Values) : Condition;
