using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PolicyGraph.GraphQL.Tests.Support;

/// <summary>Asks an engine and gives the response as text or JSON.</summary>
internal static class Answer
{
    public static async Task<string> TextAsync(
        GraphQLEngine engine, string document, string? variables = null, string? operationName = null)
    {
        var output = new ArrayBufferWriter<byte>();
        await engine.ExecuteAsync(Request(document, variables, operationName), output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static async Task<JsonElement> JsonAsync(
        GraphQLEngine engine, string document, string? variables = null, string? operationName = null)
    {
        var text = await TextAsync(engine, document, variables, operationName);
        using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 512 });
        return json.RootElement.Clone();
    }

    public static GraphQLRequest Request(string document, string? variables = null, string? operationName = null) =>
        new(document, operationName, variables is null ? null : JsonDocument.Parse(variables).RootElement);
}
