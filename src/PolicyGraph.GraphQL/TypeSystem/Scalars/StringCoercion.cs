using System.Text.Json;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Text, held as <see cref="string"/>; results may be Booleans and numbers too.</summary>
internal sealed class StringCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(
        ValueNode literal, VariableValues? variables, out object? value, out string? problem)
    {
        value = (literal as StringValueNode)?.Value;
        problem = value is null ? NonString(GraphQLPrinter.Print(literal)) : null;
        return value is not null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? problem)
    {
        value = json.ValueKind == JsonValueKind.String ? JsonText.Read(json) : null;
        problem = value is null ? NonString(JsonText.Quote(json)) : null;
        return value is not null;
    }

    public override string? Write(object value, ResponseWriter writer)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(text);
                return null;
            case bool boolean:
                writer.WriteString(boolean ? "true" : "false");
                return null;
            case var _ when Numbers.TryRead(value, out var number) && double.IsFinite(number):
                writer.WriteString(Numbers.Print(value));
                return null;
            default:
                return $"String cannot represent value: {Numbers.Describe(value)}";
        }
    }

    private static string NonString(string value) => $"String cannot represent a non string value: {value}";
}
