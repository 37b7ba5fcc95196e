using System.Globalization;
using System.Text.Json;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Finite double-precision numbers, held as <see cref="double"/>.</summary>
internal sealed class FloatCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(
        ValueNode literal, VariableValues? variables, out object? value, out string? problem)
    {
        var text = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        value = text is null ? null : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        problem = text is null ? NonNumeric(GraphQLPrinter.Print(literal)) : null;
        return text is not null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? problem)
    {
        var isFinite = json.ValueKind == JsonValueKind.Number && double.IsFinite(json.GetDouble());
        value = isFinite ? json.GetDouble() : null;
        problem = isFinite ? null : NonNumeric(JsonText.Quote(json));
        return isFinite;
    }

    public override string? Write(object value, ResponseWriter writer)
    {
        if (!Numbers.TryRead(value, out var number) || !double.IsFinite(number))
            return NonNumeric(Numbers.Describe(value));
        writer.WriteDouble(number);
        return null;
    }

    private static string NonNumeric(string value) => $"Float cannot represent non numeric value: {value}";
}
