using System.Text.Json;

namespace PolicyGraph.GraphQL.Tests.Oracle;

internal sealed record DocumentCase(string Document, JsonElement Variables, string? OperationName);
