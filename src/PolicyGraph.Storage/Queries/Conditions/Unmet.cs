namespace PolicyGraph.Storage.Queries.Conditions;

/// <summary>The condition is not met; so it is with what an absent field is asked.</summary>
public sealed record Unmet(Condition Condition) : Condition;
