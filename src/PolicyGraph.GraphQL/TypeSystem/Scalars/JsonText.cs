using System.Text.Json;

namespace PolicyGraph.GraphQL.TypeSystem.Scalars;

internal static class JsonText
{
    private const int LongestQuotation = 200;

    /// <summary>The text of a JSON string; null where an escape names half of a surrogate pair.</summary>
    public static string? Read(JsonElement json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The value as it was sent, cut where it is long, for a message.</summary>
    public static string Quote(JsonElement json)
    {
        var text = json.GetRawText();
        return text.Length > LongestQuotation ? text[..LongestQuotation] + "…" : text;
    }
}
