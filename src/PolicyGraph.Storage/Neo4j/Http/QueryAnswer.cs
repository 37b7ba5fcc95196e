using System.Net;
using System.Text.Json;

namespace PolicyGraph.Storage.Neo4j.Http;

/// <summary>What the server answered, free of errors.</summary>
/// <param name="TransactionId">Of the transaction that the request began; null for other requests.</param>
internal sealed record QueryAnswer(IReadOnlyList<CypherRow> Rows, string? TransactionId, string? Affinity)
{
    public const string AffinityHeader = "neo4j-cluster-affinity";

    /// <exception cref="CypherException">The answer carries an error, first of all under a status that says accepted.</exception>
    public static QueryAnswer Read(HttpResponseMessage response, byte[] content, string address)
    {
        try
        {
            using var json = content.Length == 0 ? null : JsonDocument.Parse(content);
            var root = json?.RootElement ?? default;
            ThrowIfError(response, root, address);
            var affinity = response.Headers.TryGetValues(AffinityHeader, out var values) ? values.First() : null;
            return new QueryAnswer(RowsOf(root), TransactionOf(root), affinity);
        }
        catch (Exception cause) when (cause is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new CypherException(
                response.IsSuccessStatusCode && IsCutOff(cause, content) ? null : $"HTTP {(int)response.StatusCode}",
                $"{address}: the answer is not that of Neo4j's Query API (HTTP {(int)response.StatusCode}); check that the address is the HTTP port of a Neo4j server of 5.19 or later.",
                cause);
        }
    }

    /// <summary>An answer that begins as one of ours and cannot be read to its end was lost on the way; any other never was one.</summary>
    private static bool IsCutOff(Exception cause, byte[] content) => cause is JsonException && content is [(byte)'{', ..];

    private static void ThrowIfError(HttpResponseMessage response, JsonElement root, string address)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("errors"u8, out var errors) && errors.GetArrayLength() > 0)
        {
            var (code, message) = (errors[0].GetProperty("code"u8).GetString(), errors[0].GetProperty("message"u8).GetString());
            throw CypherException.Answered(address, code, message);
        }
        if (response.IsSuccessStatusCode)
            return;
        var isPassing = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
        throw new CypherException(
            isPassing ? null : $"HTTP {(int)response.StatusCode}", $"{address}: the server refused the request (HTTP {(int)response.StatusCode}).");
    }

    private static CypherRow[] RowsOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("data"u8, out var data)
            ? [.. data.GetProperty("values"u8).EnumerateArray().Select(row => new CypherRow([.. row.EnumerateArray().Select(TypedJson.Read)]))]
            : [];

    private static string? TransactionOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("transaction"u8, out var transaction)
            ? transaction.GetProperty("id"u8).GetString()
            : null;
}
