using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyGraph.Storage.Neo4j.Http;

/// <summary>
/// Parameters as <c>application/json</c>. It can say all that our statements need, and is a third of the length of the typed
/// form, which costs both sides as much time again.
/// </summary>
internal static class PlainJson
{
    public static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Bytes that are sent together.</summary>
    private const int PieceBytes = 65_536;

    /// <summary>Sends the items of long lists while others are still to be made.</summary>
    public static async Task WriteMembersAsync(Utf8JsonWriter json, CypherParameters map, CancellationToken cancellation)
    {
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            if (value is not IEnumerable<object?> list)
            {
                Write(json, value);
                continue;
            }
            json.WriteStartArray();
            foreach (var item in list)
            {
                Write(json, item);
                if (json.BytesPending >= PieceBytes)
                    await json.FlushAsync(cancellation).ConfigureAwait(false);
            }
            json.WriteEndArray();
        }
    }

    public static void WriteMembers(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double fraction:
                WriteFraction(json, fraction);
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                WriteMembers(json, map);
                json.WriteEndObject();
                break;
            case IEnumerable<object?> list:
                json.WriteStartArray();
                foreach (var item in list)
                    Write(json, item);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"{value.GetType()} is no type of a parameter.", nameof(value));
        }
    }

    /// <summary>Always with a point or an exponent: without, the server would take 1 for an integer.</summary>
    private static void WriteFraction(Utf8JsonWriter json, double fraction)
    {
        if (!double.IsFinite(fraction))
            throw new ArgumentException($"{fraction} cannot be a parameter.", nameof(fraction));
        var text = fraction.ToString("R", CultureInfo.InvariantCulture);
        json.WriteRawValue(text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text, skipInputValidation: true);
    }
}
