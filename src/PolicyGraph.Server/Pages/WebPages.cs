using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using PolicyGraph.Server.Http;

namespace PolicyGraph.Server.Pages;

/// <summary>The built page and GraphiQL, where they were built; otherwise a word on how to build them.</summary>
internal sealed class WebPages(string? root)
{
    public const string GraphiQL = "/graphiql/";

    private const string Html = "text/html; charset=utf-8";

    /// <summary>Nothing of another host is loaded, and no other host shows the page in a frame.</summary>
    private const string Policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        + "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private const string NotBuilt = """
        <!DOCTYPE html>
        <html lang="en"><meta charset="utf-8"><title>PolicyGraph</title>
        <h1>PolicyGraph</h1>
        <p>The server answers <a href="/graphql?sdl">GraphQL</a> at <code>/graphql</code>. The web page and GraphiQL are not built into it: run
        <code>npm ci --prefix web &amp;&amp; npm run build --prefix web</code>, then start the server again.</p>
        <p lang="zh">服务器在 <code>/graphql</code> 回答 GraphQL 查询。网页和 GraphiQL 尚未构建：运行
        <code>npm ci --prefix web &amp;&amp; npm run build --prefix web</code>，然后重新启动服务器。</p>
        </html>
        """;

    private readonly string? _root = root is not null && File.Exists(Path.Combine(root, "index.html")) ? root : null;

    public bool AreBuilt => _root is not null;

    /// <summary>Whether a browser was sent to the address, and not a question.</summary>
    public static bool IsWantedBy(HttpRequest request) =>
        request.Headers.Accept is [{ } accept, ..] && accept.Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !request.Query.ContainsKey("query") && !request.Query.ContainsKey("sdl")
        && !request.Query.ContainsKey("documentId") && !request.Query.ContainsKey("extensions");

    /// <summary>Stands before routing, which would take the addresses of files for unknown ones.</summary>
    public void UseFiles(WebApplication app)
    {
        if (_root is null)
            return;
        var files = new PhysicalFileProvider(Path.GetFullPath(_root));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.Use(new PrecompressedFiles(files).InvokeAsync);
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true, OnPrepareResponse = Prepare });
    }

    public void MapUnknown(WebApplication app) => app.MapFallback("{*path}", AnswerUnknownAsync);

    /// <summary>At the GraphQL address.</summary>
    public Task AnswerAsync(HttpContext http)
    {
        if (_root is not null && File.Exists(Path.Combine(_root, "graphiql", "index.html")))
        {
            http.Response.Redirect(GraphiQL);
            return Task.CompletedTask;
        }
        return WriteNotBuiltAsync(http);
    }

    /// <summary>An address of the page is the page's own affair; any other unknown address is 404.</summary>
    private Task AnswerUnknownAsync(HttpContext http)
    {
        var isPage = HttpMethods.IsGet(http.Request.Method) && IsWantedBy(http.Request) && !Path.HasExtension(http.Request.Path);
        if (isPage && _root is not null)
        {
            http.Response.ContentType = Html;
            Protect(http.Response, isHashed: false);
            return http.Response.SendFileAsync(Path.GetFullPath(Path.Combine(_root, "index.html")), http.RequestAborted);
        }
        if (isPage && http.Request.Path == "/")
            return WriteNotBuiltAsync(http);
        return ErrorAnswer.WriteAsync(http, ResponseMediaType.For(http.Request), new HttpProblem(
            StatusCodes.Status404NotFound, "There is nothing here; GraphQL is at /graphql.", "NOT_FOUND"));
    }

    private static async Task WriteNotBuiltAsync(HttpContext http)
    {
        http.Response.ContentType = Html;
        Protect(http.Response, isHashed: false);
        await http.Response.WriteAsync(NotBuilt, Encoding.UTF8, http.RequestAborted).ConfigureAwait(false);
    }

    private static void Prepare(StaticFileResponseContext file)
    {
        PrecompressedFiles.Describe(file.Context);
        Protect(file.Context.Response, file.Context.Request.Path.Value!.Contains("/assets/", StringComparison.Ordinal));
    }

    /// <param name="isHashed">The name of the file holds the hash of its content, so that it never changes.</param>
    private static void Protect(HttpResponse response, bool isHashed)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
