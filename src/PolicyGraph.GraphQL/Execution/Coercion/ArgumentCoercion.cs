using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution.Coercion;

/// <summary>CoerceArgumentValues of the specification.</summary>
internal static class ArgumentCoercion
{
    /// <summary>The arguments if they are the same in every request; null if a variable is used or one is wrong.</summary>
    public static ArgumentValues? TryCoerceConstant(FieldDefinition definition, FieldNode node)
    {
        if (definition.Arguments.IsEmpty)
            return ArgumentValues.None;
        if (node.Arguments.Any(argument => UsesVariable(argument.Value)))
            return null;
        return TryCoerce(definition, node, VariableValues.Empty, out var problem, out _) is var values && problem is null
            ? values
            : null;
    }

    /// <param name="problem">Null on success.</param>
    /// <param name="place">Where the problem is.</param>
    public static ArgumentValues TryCoerce(
        FieldDefinition definition,
        FieldNode node,
        VariableValues variables,
        out string? problem,
        out SyntaxNode place)
    {
        var values = new ArgumentValues(definition.Arguments);
        problem = null;
        place = node;
        for (var i = 0; i < definition.Arguments.Length && problem is null; i++)
        {
            var argument = definition.Arguments[i];
            var given = node.Arguments.LastOrDefault(a => a.Name.Value == argument.Name)?.Value;
            if (given is null || (given is VariableNode variable && !variables.TryGet(variable.Name.Value, out _)))
            {
                if (argument.HasDefault)
                    values.Set(i, argument.DefaultValue);
                else if (argument.Type.IsNonNull)
                    problem = Missing(argument, given);
            }
            else if (LiteralCoercion.TryCoerce(given, argument.Type, variables, out var value))
            {
                values.Set(i, value);
            }
            else
            {
                problem = Wrong(argument, given, variables);
            }
            place = problem is not null && given is not null ? given : node;
        }
        return values;
    }

    private static bool UsesVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(UsesVariable),
        ObjectValueNode node => node.Fields.Any(field => UsesVariable(field.Value)),
        _ => false,
    };

    private static string Missing(InputValue argument, ValueNode? given) =>
        $"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was "
        + (given is VariableNode variable
            ? $"provided the variable \"${variable.Name}\" which was not provided a runtime value."
            : "not provided.");

    private static string Wrong(InputValue argument, ValueNode given, VariableValues variables)
    {
        var isNull = given is NullValueNode
            || (given is VariableNode variable && variables.GetValueOrDefault(variable.Name.Value) is null);
        return isNull
            ? $"Argument \"{argument.Name}\" of non-null type \"{argument.Type}\" must not be null."
            : $"Argument \"{argument.Name}\" has invalid value {GraphQLPrinter.Print(given)}.";
    }
}
