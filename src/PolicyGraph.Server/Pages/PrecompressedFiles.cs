using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace PolicyGraph.Server.Pages;

/// <summary>Files that the build compressed once (<c>page.js.br</c>, <c>page.js.gz</c>), sent in the place of the plain ones to clients that accept it.</summary>
internal sealed class PrecompressedFiles(IFileProvider files)
{
    private static readonly (string Coding, string Ending)[] Codings = [("br", ".br"), ("gzip", ".gz")];
    private static readonly FileExtensionContentTypeProvider Types = new();

    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if ((HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)) && Types.TryGetContentType(http.Request.Path, out _))
            Choose(http);
        return next(http);
    }

    /// <summary>Names the type of the plain file, whose coded form is sent.</summary>
    public static void Describe(HttpContext http)
    {
        foreach (var (coding, ending) in Codings)
        {
            if (!http.Request.Path.Value!.EndsWith(ending, StringComparison.Ordinal)
                || !Types.TryGetContentType(http.Request.Path.Value[..^ending.Length], out var type))
                continue;
            http.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
            http.Response.Headers.ContentEncoding = coding;
            http.Response.Headers.Vary = "Accept-Encoding";
        }
    }

    private void Choose(HttpContext http)
    {
        var accepted = http.Request.Headers.AcceptEncoding.ToString();
        foreach (var (coding, ending) in Codings)
        {
            if (!accepted.Contains(coding, StringComparison.OrdinalIgnoreCase) || !files.GetFileInfo(http.Request.Path + ending).Exists)
                continue;
            http.Request.Path += ending;
            return;
        }
    }
}
