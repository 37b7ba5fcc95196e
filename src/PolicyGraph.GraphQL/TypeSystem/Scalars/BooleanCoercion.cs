using System.Text.Json;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>True or false, held as <see cref="bool"/>; results may be numbers, 0 being false.</summary>
internal sealed class BooleanCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(
        ValueNode literal, VariableValues? variables, out object? value, out string? problem)
    {
        value = (literal as BooleanValueNode)?.Value;
        problem = value is null ? NonBoolean(GraphQLPrinter.Print(literal)) : null;
        return value is not null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? problem)
    {
        var isBoolean = json.ValueKind is JsonValueKind.True or JsonValueKind.False;
        value = isBoolean ? json.GetBoolean() : null;
        problem = isBoolean ? null : NonBoolean(JsonText.Quote(json));
        return isBoolean;
    }

    public override string? Write(object value, ResponseWriter writer)
    {
        if (value is bool boolean)
            writer.WriteBoolean(boolean);
        else if (value is not string && Numbers.TryRead(value, out var number) && double.IsFinite(number))
            writer.WriteBoolean(number != 0);
        else
            return NonBoolean(Numbers.Describe(value));
        return null;
    }

    private static string NonBoolean(string value) => $"Boolean cannot represent a non boolean value: {value}";
}
