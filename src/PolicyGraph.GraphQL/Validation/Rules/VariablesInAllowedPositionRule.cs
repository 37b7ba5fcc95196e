using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>
/// §5.8.5: a variable's type fits where it is used. A nullable variable is refused as the field of a one-of object
/// where that object's type stands bare; inside a non-null it passes, as in the reference implementation, and is
/// caught by coercion.
/// </summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context)
    : ValidationRule(context), IOperationEndRule
{
    public void OnOperationEnd(OperationNode operation)
    {
        if (operation.VariableDefinitions.IsEmpty)
            return;
        var definitions = new Dictionary<string, VariableDefinitionNode>();
        foreach (var definition in operation.VariableDefinitions)
            definitions[definition.Variable.Name.Value] = definition;
        foreach (var usage in Context.Variables.ReachedFrom(operation))
        {
            if (definitions.TryGetValue(usage.Variable.Name.Value, out var definition))
                Check(usage, definition);
        }
    }

    private void Check(VariableUsage usage, VariableDefinitionNode definition)
    {
        var type = Schema.Resolve(definition.Type);
        if (usage.Type is null)
            return;
        if (type is not null && !IsAllowed(usage, definition, type))
            Context.Report(
                $"Variable \"${usage.Variable.Name}\" of type \"{type}\" used in position expecting type \"{usage.Type}\".",
                [definition, usage.Variable]);
        if (usage.ParentType is InputObjectType { IsOneOf: true } && type is { IsNonNull: false })
            Context.Report(
                $"Variable \"${usage.Variable.Name}\" is of type \"{type}\" but must be non-nullable to be used "
                + $"for OneOf Input Object \"{usage.ParentType}\".",
                [definition, usage.Variable]);
    }

    private bool IsAllowed(VariableUsage usage, VariableDefinitionNode definition, GraphQLType type)
    {
        if (!usage.Type!.IsNonNull || type.IsNonNull)
            return type.IsSubTypeOf(usage.Type, Schema);
        var hasDefault = definition.DefaultValue is not (null or NullValueNode) || usage.HasDefault;
        return hasDefault && type.IsSubTypeOf(usage.Type.Nullable, Schema);
    }
}
