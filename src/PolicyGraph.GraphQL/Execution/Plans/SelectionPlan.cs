using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution.Plans;

/// <summary>What to answer for an object of one type: fields merged, fragments opened, conditions decided.</summary>
/// <param name="failure">A condition has no usable value: the object cannot be answered.</param>
internal sealed class SelectionPlan(ObjectType type, PlanField[] fields, FieldFailure? failure)
{
    public ObjectType Type { get; } = type;

    public PlanField[] Fields { get; } = fields;

    public FieldFailure? Failure { get; } = failure;
}
