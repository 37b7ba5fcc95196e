using System.Text.Json;

namespace PolicyGraph.Server.Http;

/// <summary>The members of a request that count; others are ignored.</summary>
/// <param name="Query">The document; null where it is named by its hash alone.</param>
/// <param name="Variables">An object; null where there are none.</param>
/// <param name="DocumentHash">What <c>documentId</c> or <c>extensions.persistedQuery.sha256Hash</c> says.</param>
internal sealed record RequestParameters(string? Query, string? OperationName, JsonElement? Variables, string? DocumentHash)
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
        var (query, name, documentId) = (Member(request, "query"u8), Member(request, "operationName"u8), Member(request, "documentId"u8));
        var (variables, extensions) = (Member(request, "variables"u8), Member(request, "extensions"u8));
        problem = (query, name, variables, extensions, documentId) switch
        {
            ({ ValueKind: not JsonValueKind.String }, _, _, _, _) => "query must be a string.",
            (_, { ValueKind: not JsonValueKind.String }, _, _, _) => "operationName must be a string.",
            (_, _, { ValueKind: not JsonValueKind.Object }, _, _) => "variables must be an object.",
            (_, _, _, { ValueKind: not JsonValueKind.Object }, _) => "extensions must be an object.",
            (_, _, _, _, { ValueKind: not JsonValueKind.String }) => "documentId must be a string.",
            _ => null,
        };
        return problem is null
            ? new RequestParameters(query?.GetString(), name?.GetString(), variables, documentId?.GetString() ?? PersistedHash(extensions))
            : null;
    }

    private static string? PersistedHash(JsonElement? extensions) =>
        extensions is { } given
        && given.TryGetProperty("persistedQuery"u8, out var persisted) && persisted.ValueKind == JsonValueKind.Object
        && persisted.TryGetProperty("sha256Hash"u8, out var hash) && hash.ValueKind == JsonValueKind.String
            ? hash.GetString()
            : null;

    /// <summary>Null where it is absent or null.</summary>
    private static JsonElement? Member(JsonElement request, ReadOnlySpan<byte> name) =>
        request.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;
}
