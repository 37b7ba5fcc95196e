using System.Globalization;
using System.Text.Json;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>32-bit integers, held as <see cref="int"/>.</summary>
internal sealed class IntCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(
        ValueNode literal, VariableValues? variables, out object? value, out string? problem)
    {
        value = null;
        problem = null;
        if (literal is not IntValueNode number)
        {
            problem = NonInteger(GraphQLPrinter.Print(literal));
            return false;
        }
        if (!int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var result))
        {
            problem = TooLarge(number.Value);
            return false;
        }
        value = result;
        return true;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? problem)
    {
        value = null;
        problem = null;
        if (json.ValueKind != JsonValueKind.Number || !double.IsInteger(json.GetDouble()))
            problem = NonInteger(JsonText.Quote(json));
        else if (json.GetDouble() is < int.MinValue or > int.MaxValue)
            problem = TooLarge(JsonText.Quote(json));
        else
            value = (int)json.GetDouble();
        return problem is null;
    }

    public override string? Write(object value, ResponseWriter writer)
    {
        if (value is int simple)
        {
            writer.WriteInt(simple);
            return null;
        }
        if (!Numbers.TryRead(value, out var number) || !double.IsInteger(number))
            return NonInteger(Numbers.Describe(value));
        if (number is < int.MinValue or > int.MaxValue)
            return TooLarge(Numbers.Describe(value));
        writer.WriteInt((int)number);
        return null;
    }

    private static string NonInteger(string value) => $"Int cannot represent non-integer value: {value}";

    private static string TooLarge(string value) => $"Int cannot represent non 32-bit signed integer value: {value}";
}
