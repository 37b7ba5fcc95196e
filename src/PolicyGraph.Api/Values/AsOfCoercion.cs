using System.Text.Json;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem.Scalars;

namespace PolicyGraph.Api.Values;

/// <summary>ISSUED, CURRENT or YYYY-MM-DD, as text or, the first two, as a bare word; see <see cref="AsOfText"/>.</summary>
internal sealed class AsOfCoercion : ScalarCoercion
{
    private const string Expectation = "AsOf must be ISSUED, CURRENT or a string YYYY-MM-DD, such as \"2019-03-07\".";

    public override bool TryReadLiteral(
        ValueNode literal, VariableValues? variables, out object? value, out string? problem)
    {
        var text = literal switch { EnumValueNode word => word.Value, StringValueNode quoted => quoted.Value, _ => null };
        return TryRead(text, out value, out problem);
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? problem) =>
        TryRead(json.ValueKind == JsonValueKind.String ? json.GetString() : null, out value, out problem);

    public override string? Write(object value, ResponseWriter writer)
    {
        if (value is not string text)
            return "AsOf cannot represent what is no text.";
        writer.WriteString(text);
        return null;
    }

    private static bool TryRead(string? text, out object? value, out string? problem)
    {
        var isDay = text is not null && AsOfText.TryRead(text, out _);
        value = isDay ? text : null;
        problem = isDay ? null : Expectation;
        return isDay;
    }
}
