using System.Collections;
using System.Globalization;
using System.Text.Json;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>
/// A custom scalar without rules of its own: any value goes in and out unchanged, as string, bool, int or double,
/// <c>object?[]</c> and dictionaries.
/// </summary>
internal sealed class UntypedCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(
        ValueNode literal, VariableValues? variables, out object? value, out string? problem)
    {
        value = ReadLiteral(literal, variables);
        problem = null;
        return true;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? problem)
    {
        value = ReadJson(json);
        problem = null;
        return true;
    }

    public override string? Write(object value, ResponseWriter writer)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(text);
                return null;
            case bool boolean:
                writer.WriteBoolean(boolean);
                return null;
            case IReadOnlyDictionary<string, object?> fields:
                return WriteObject(fields, writer);
            case IEnumerable items:
                return WriteList(items, writer);
            case var _ when Numbers.TryRead(value, out var number) && double.IsFinite(number):
                writer.WriteDouble(number);
                return null;
            default:
                return $"The scalar cannot represent value: {Numbers.Describe(value)}";
        }
    }

    internal static object? ReadJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => JsonText.Read(json),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Number => json.TryGetInt32(out var integer) ? integer : json.GetDouble(),
        JsonValueKind.Array => json.EnumerateArray().Select(ReadJson).ToArray(),
        JsonValueKind.Object => ReadObject(json),
        _ => null,
    };

    private static OrderedDictionary<string, object?> ReadObject(JsonElement json)
    {
        var fields = new OrderedDictionary<string, object?>();
        foreach (var property in json.EnumerateObject())
            fields[property.Name] = ReadJson(property.Value);
        return fields;
    }

    private static object? ReadLiteral(ValueNode literal, VariableValues? variables) => literal switch
    {
        StringValueNode text => text.Value,
        EnumValueNode word => word.Value,
        BooleanValueNode boolean => boolean.Value,
        IntValueNode number => ReadNumber(number.Value),
        FloatValueNode number => ReadNumber(number.Value),
        ListValueNode list => list.Values.Select(item => ReadLiteral(item, variables)).ToArray(),
        ObjectValueNode fields => ReadObject(fields, variables),
        VariableNode variable => variables?.GetValueOrDefault(variable.Name.Value),
        _ => null,
    };

    private static OrderedDictionary<string, object?> ReadObject(ObjectValueNode literal, VariableValues? variables)
    {
        var fields = new OrderedDictionary<string, object?>();
        foreach (var field in literal.Fields)
            fields[field.Name.Value] = ReadLiteral(field.Value, variables);
        return fields;
    }

    private static object ReadNumber(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? integer
            : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private string? WriteObject(IReadOnlyDictionary<string, object?> fields, ResponseWriter writer)
    {
        var start = writer.Length;
        writer.BeginObject();
        foreach (var (name, field) in fields)
        {
            writer.WriteName(name);
            if (WriteItem(field, writer) is { } problem)
                return Undo(writer, start, problem);
        }
        writer.EndObject();
        return null;
    }

    private string? WriteList(IEnumerable items, ResponseWriter writer)
    {
        var start = writer.Length;
        writer.BeginList();
        foreach (var item in items)
        {
            writer.BeginItem();
            if (WriteItem(item, writer) is { } problem)
                return Undo(writer, start, problem);
        }
        writer.EndList();
        return null;
    }

    private string? WriteItem(object? item, ResponseWriter writer)
    {
        if (item is not null)
            return Write(item, writer);
        writer.WriteNull();
        return null;
    }

    private static string Undo(ResponseWriter writer, int start, string problem)
    {
        writer.Truncate(start);
        return problem;
    }
}
