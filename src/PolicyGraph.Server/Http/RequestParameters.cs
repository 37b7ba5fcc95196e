using System.Text.Json;

namespace PolicyGraph.Server.Http;

/// <summary>The members of a request: <c>query</c>, <c>operationName</c>, <c>variables</c>; others are ignored, as is what <c>extensions</c> holds.</summary>
/// <param name="Variables">An object; null where there are none.</param>
internal sealed record RequestParameters(string Query, string? OperationName, JsonElement? Variables)
{
    /// <param name="problem">A sentence for the client; null on success.</param>
    public static RequestParameters? Read(JsonElement request, out string? problem)
    {
        if (request.ValueKind != JsonValueKind.Object)
        {
            problem = request.ValueKind == JsonValueKind.Array
                ? "Several requests at once are not taken; send one JSON object."
                : "The request must be a JSON object with the member query.";
            return null;
        }
        try
        {
            return ReadMembers(request, out problem);
        }
        catch (InvalidOperationException)
        {
            problem = "The names of members, query and operationName must be Unicode text without lone surrogates.";
            return null;
        }
    }

    private static RequestParameters? ReadMembers(JsonElement request, out string? problem)
    {
        var (query, name) = (Member(request, "query"), Member(request, "operationName"));
        var (variables, extensions) = (Member(request, "variables"), Member(request, "extensions"));
        problem = (query, name, variables, extensions) switch
        {
            (null, _, _, _) => "The member query is missing; it holds the document as a string.",
            ({ ValueKind: not JsonValueKind.String }, _, _, _) => "query must be a string.",
            (_, { ValueKind: not JsonValueKind.String }, _, _) => "operationName must be a string.",
            (_, _, { ValueKind: not JsonValueKind.Object }, _) => "variables must be an object.",
            (_, _, _, { ValueKind: not JsonValueKind.Object }) => "extensions must be an object.",
            _ => null,
        };
        return problem is null ? new RequestParameters(query!.Value.GetString()!, name?.GetString(), variables) : null;
    }

    /// <summary>Null where it is absent or null.</summary>
    private static JsonElement? Member(JsonElement request, string name) =>
        request.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;
}
