using System.Globalization;
using System.Text.Json;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem.Scalars;

namespace PolicyGraph.Api.Values;

/// <summary>A <see cref="DateOnly"/> as YYYY-MM-DD.</summary>
internal sealed class DateCoercion : ScalarCoercion
{
    private const string Format = "yyyy-MM-dd";
    private const string Expectation = "Date must be a string YYYY-MM-DD, such as \"2019-03-07\".";

    public override bool TryReadLiteral(
        ValueNode literal, VariableValues? variables, out object? value, out string? problem) =>
        TryRead((literal as StringValueNode)?.Value, out value, out problem);

    public override bool TryReadJson(JsonElement json, out object? value, out string? problem) =>
        TryRead(json.ValueKind == JsonValueKind.String ? json.GetString() : null, out value, out problem);

    public override string? Write(object value, ResponseWriter writer)
    {
        if (value is not DateOnly date)
            return "Date cannot represent what is no day.";
        writer.WriteString(date.ToString(Format, CultureInfo.InvariantCulture));
        return null;
    }

    private static bool TryRead(string? text, out object? value, out string? problem)
    {
        var isDate = DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        value = isDate ? date : null;
        problem = isDate ? null : Expectation;
        return isDate;
    }
}
