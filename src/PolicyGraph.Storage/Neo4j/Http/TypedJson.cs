using System.Globalization;
using System.Text.Json;

namespace PolicyGraph.Storage.Neo4j.Http;

/// <summary>Values in the form of <c>application/vnd.neo4j.query</c>: <c>{"$type": …, "_value": …}</c>, numbers as strings.</summary>
internal static class TypedJson
{
    public static void Write(Utf8JsonWriter json, object? value)
    {
        json.WriteStartObject();
        switch (value)
        {
            case null:
                json.WriteString("$type"u8, "Null"u8);
                json.WriteNull("_value"u8);
                break;
            case bool flag:
                json.WriteString("$type"u8, "Boolean"u8);
                json.WriteBoolean("_value"u8, flag);
                break;
            case string text:
                json.WriteString("$type"u8, "String"u8);
                json.WriteString("_value"u8, text);
                break;
            case int or long:
                json.WriteString("$type"u8, "Integer"u8);
                json.WriteString("_value"u8, Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
                break;
            case double fraction:
                json.WriteString("$type"u8, "Float"u8);
                json.WriteString("_value"u8, TextOf(fraction));
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteString("$type"u8, "Map"u8);
                json.WriteStartObject("_value"u8);
                WriteMembers(json, map);
                json.WriteEndObject();
                break;
            case IEnumerable<object?> list:
                json.WriteString("$type"u8, "List"u8);
                json.WriteStartArray("_value"u8);
                foreach (var item in list)
                    Write(json, item);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"{value.GetType()} is no type of a parameter.", nameof(value));
        }
        json.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
    }

    /// <exception cref="FormatException">A type that no statement of ours answers with.</exception>
    public static object? Read(JsonElement typed)
    {
        var value = typed.GetProperty("_value"u8);
        var type = typed.GetProperty("$type"u8).GetString();
        return type switch
        {
            "Null" => null,
            "Boolean" => value.GetBoolean(),
            "String" => value.GetString(),
            "Integer" => long.Parse(value.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            "Float" => FractionOf(value.GetString()!),
            "List" => value.EnumerateArray().Select(Read).ToArray(),
            _ => throw new FormatException($"The server answered with a value of type {type}."),
        };
    }

    private static string TextOf(double fraction) => fraction switch
    {
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        _ => fraction.ToString("R", CultureInfo.InvariantCulture),
    };

    private static double FractionOf(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };
}
