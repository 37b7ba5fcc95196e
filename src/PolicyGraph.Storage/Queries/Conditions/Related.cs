namespace PolicyGraph.Storage.Queries.Conditions;

/// <summary>At least one of what a record is related to meets a condition.</summary>
public sealed record Related(Relation Relation, Condition Condition) : Condition;
