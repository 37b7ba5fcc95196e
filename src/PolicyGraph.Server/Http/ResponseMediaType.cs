using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PolicyGraph.Server.Http;

/// <summary>The two forms of an answer; they differ in the status of requests that fail.</summary>
internal sealed class ResponseMediaType
{
    private const string AnyType = "*/*";

    private ResponseMediaType(string name) => ContentType = $"{name}; charset=utf-8";

    public static ResponseMediaType Json { get; } = new("application/json");

    public static ResponseMediaType GraphQLResponse { get; } = new("application/graphql-response+json");

    public string ContentType { get; }

    /// <summary>As <see cref="Negotiate"/>, plain JSON for a client that takes neither: for answers that are errors anyway.</summary>
    public static ResponseMediaType For(HttpRequest request) => Negotiate(request) ?? Json;

    /// <summary>What the client likes best of the two, the first that it names among equals; null where it takes neither.</summary>
    public static ResponseMediaType? Negotiate(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0 || request.Headers.Accept == AnyType)
            return Json;
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
            return null;
        return accepted
            .Where(type => type.Quality is not 0)
            .Select(type => (Type: Match(type), Quality: type.Quality ?? 1))
            .Where(choice => choice.Type is not null)
            .OrderByDescending(choice => choice.Quality)
            .FirstOrDefault().Type;
    }

    private static ResponseMediaType? Match(MediaTypeHeaderValue type) => type.MediaType.Value?.ToLowerInvariant() switch
    {
        "application/graphql-response+json" => GraphQLResponse,
        "application/json" or "application/*" or "*/*" => Json,
        _ => null,
    };
}
