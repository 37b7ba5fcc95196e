using System.Text.Json;

namespace PolicyGraph.GraphQL.TypeSystem.Scalars;

internal static class JsonText
{
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
}
