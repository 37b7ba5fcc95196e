using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution.Coercion;

/// <summary>
/// Literals to values of an input type. Validated documents fail here only for what validation cannot see: variables
/// without a value, and one-of objects made of them.
/// </summary>
internal static class LiteralCoercion
{
    /// <summary>False where the literal is no value of the type.</summary>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, VariableValues? variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
            return variables is not null && variables.TryGet(variable.Name.Value, out value)
                && !(value is null && type.IsNonNull);
        if (literal is NullValueNode)
            return !type.IsNonNull;
        return type.Nullable switch
        {
            ListType list => TryCoerceList(literal, list, variables, out value),
            InputObjectType input => TryCoerceObject(literal, input, variables, out value),
            ScalarType scalar => scalar.Coercion.TryReadLiteral(literal, variables, out value, out _),
            EnumType enumType => TryCoerceEnum(literal, enumType, out value),
            _ => false,
        };
    }

    private static bool TryCoerceList(ValueNode literal, ListType type, VariableValues? variables, out object? value)
    {
        value = null;
        if (literal is not ListValueNode list)
        {
            if (!TryCoerce(literal, type.ItemType, variables, out var only))
                return false;
            value = new[] { only };
            return true;
        }
        var items = new object?[list.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (IsMissing(list.Values[i], variables) ? type.ItemType.IsNonNull
                : !TryCoerce(list.Values[i], type.ItemType, variables, out items[i]))
                return false;
        }
        value = items;
        return true;
    }

    private static bool TryCoerceObject(
        ValueNode literal, InputObjectType type, VariableValues? variables, out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode node)
            return false;
        var fields = new OrderedDictionary<string, object?>(type.Fields.Length);
        foreach (var field in type.Fields)
        {
            var given = node.Find(field.Name);
            if (given is null || IsMissing(given.Value, variables))
            {
                if (field.HasDefault)
                    fields[field.Name] = field.DefaultValue;
                else if (field.Type.IsNonNull)
                    return false;
                continue;
            }
            if (!TryCoerce(given.Value, field.Type, variables, out var fieldValue))
                return false;
            fields[field.Name] = fieldValue;
        }
        if (type.IsOneOf && (fields.Count != 1 || fields.GetAt(0).Value is null))
            return false;
        value = fields;
        return true;
    }

    private static bool TryCoerceEnum(ValueNode literal, EnumType type, out object? value)
    {
        value = literal is EnumValueNode word ? type.Find(word.Value)?.Name : null;
        return value is not null;
    }

    private static bool IsMissing(ValueNode literal, VariableValues? variables) =>
        literal is VariableNode variable && (variables is null || !variables.TryGet(variable.Name.Value, out _));
}
