using System.Globalization;
using System.Text.Json;

namespace PolicyGraph.Storage.Neo4j.Http;

/// <summary>Values of an answer in the form of <c>application/vnd.neo4j.query</c>: <c>{"$type": …, "_value": …}</c>, numbers as strings.</summary>
internal static class TypedJson
{
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

    private static double FractionOf(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };
}
