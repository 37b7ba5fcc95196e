using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PolicyGraph.Server.Page;

/// <summary>Answers with the files of the page, compressed when the page was built, and with what a browser may do with them.</summary>
internal sealed class PageEndpoint(PageFiles files)
{
    private const string NotBuilt = """
        The page is not built. It needs Node.js 20 or later with npm 11; where both are there, "dotnet build" builds it:

            npm ci --prefix web
            npm run build --prefix web
            dotnet build

        GraphQL answers at /graphql all the same, and /graphql?sdl gives its schema.

        网页尚未构建。安装 Node.js 20 及以上版本和 npm 11 后重新执行 dotnet build 即可；
        GraphQL 接口 /graphql 不受影响，/graphql?sdl 可下载其模式。

        """;

    /// <summary>Nothing from another host, no script and no style in the markup.</summary>
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>The editor of GraphiQL writes styles into the markup and works in threads of its own.</summary>
    private const string EditorPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private const string Editor = "/graphiql/";

    /// <summary>Whether a browser was sent to the address of GraphQL, and not a question.</summary>
    public static bool IsWantedBy(HttpRequest request) =>
        request.Headers.Accept is [{ } accept, ..] && accept.Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !request.Query.ContainsKey("query") && !request.Query.ContainsKey("sdl")
        && !request.Query.ContainsKey("documentId") && !request.Query.ContainsKey("extensions");

    /// <summary>From the address of GraphQL to the editor of the program, or to GraphiQL, where it was built.</summary>
    public Task LeadToEditorAsync(HttpContext http)
    {
        if (GraphQLEditor.Current is null && files.Find(Editor + "index.html") is null)
            return ExplainAsync(http);
        http.Response.Redirect(GraphQLEditor.Current?.Path ?? Editor);
        return Task.CompletedTask;
    }

    public Task AnswerAsync(HttpContext http)
    {
        var route = http.Request.Path.Value ?? "/";
        return files.Find(route) is { } file ? AnswerAsync(http, file)
            : !files.IsBuilt && route == "/" ? ExplainAsync(http)
            : RefuseAsync(http);
    }

    private static Task AnswerAsync(HttpContext http, PageFile file)
    {
        var headers = http.Response.Headers;
        headers.ETag = file.ETag;
        headers.CacheControl = file.NeverChanges ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = file.Route.StartsWith("/graphiql/", StringComparison.Ordinal) ? EditorPolicy : Policy;
        if (http.Request.Headers.IfNoneMatch.Contains(file.ETag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        http.Response.ContentType = file.ContentType;
        return WriteAsync(http, ChooseForm(http, file));
    }

    private static byte[] ChooseForm(HttpContext http, PageFile file)
    {
        var accepted = http.Request.GetTypedHeaders().AcceptEncoding;
        foreach (var (name, form) in new[] { ("br", file.Brotli), ("gzip", file.Gzip) })
        {
            if (form is null || !accepted.Any(encoding => encoding.Value == name && encoding.Quality is not 0))
                continue;
            http.Response.Headers.ContentEncoding = name;
            return form;
        }
        return file.Plain;
    }

    private static async Task WriteAsync(HttpContext http, byte[] content)
    {
        http.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(content, http.RequestAborted).ConfigureAwait(false);
    }

    private static Task ExplainAsync(HttpContext http)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(NotBuilt, http.RequestAborted);
    }

    private static Task RefuseAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync("There is nothing at this address.\n", http.RequestAborted);
    }
}
