using System.Text.Json;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Identifiers, held as <see cref="string"/>; given as strings or integers, always written as strings.</summary>
internal sealed class IdCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(
        ValueNode literal, VariableValues? variables, out object? value, out string? problem)
    {
        value = literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
            _ => null,
        };
        problem = value is null
            ? $"ID cannot represent a non-string and non-integer value: {GraphQLPrinter.Print(literal)}"
            : null;
        return value is not null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? problem)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => JsonText.Read(json),
            JsonValueKind.Number when json.TryGetInt64(out var integer) => Numbers.Print(integer),
            JsonValueKind.Number when double.IsInteger(json.GetDouble()) => Numbers.Print(json.GetDouble()),
            _ => null,
        };
        problem = value is null ? $"ID cannot represent value: {JsonText.Quote(json)}" : null;
        return value is not null;
    }

    public override string? Write(object value, ResponseWriter writer)
    {
        if (value is string text)
            writer.WriteString(text);
        else if (value is not bool && Numbers.TryRead(value, out var number) && double.IsInteger(number))
            writer.WriteString(Numbers.Print(value));
        else
            return $"ID cannot represent value: {Numbers.Describe(value)}";
        return null;
    }
}
