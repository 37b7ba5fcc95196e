using Microsoft.AspNetCore.Http;
using PolicyGraph.Server.Http;

namespace PolicyGraph.Server.Access;

/// <summary>Lets a request through to what it may do, and answers the others.</summary>
internal sealed class AccessGate(AccessOptions access, KeyRing keys)
{
    /// <returns>False when the request was refused and is answered.</returns>
    public ValueTask<bool> AdmitsReadingAsync(HttpContext http) =>
        !access.ReadingNeedsKey || keys.KeyOf(http.Request) is not null
            ? ValueTask.FromResult(true)
            : RefuseAsync(http, "Questions need a key here; send it as Authorization: Bearer KEY.");

    /// <returns>False when the request was refused and is answered.</returns>
    public ValueTask<bool> AdmitsUploadAsync(HttpContext http, bool isDryRun)
    {
        if (keys.KeyOf(http.Request) is { MayUpload: true } || (isDryRun && AdmitsDryRun(http)))
            return ValueTask.FromResult(true);
        return RefuseAsync(http, access.Keys.Any(key => key.MayUpload)
            ? "Documents are taken with a key that may upload; send it as Authorization: Bearer KEY."
            : "This server takes no documents: access.uploadKeys names no key. policygraph key makes one.");
    }

    private bool AdmitsDryRun(HttpContext http) =>
        access.DryRun == DryRunAccess.Open || (access.DryRun == DryRunAccess.Local && RateLimits.IsLocal(http) && IsFromOwnPage(http.Request));

    /// <summary>Pages of other origins send theirs; programs send none.</summary>
    private static bool IsFromOwnPage(HttpRequest request) =>
        request.Headers.Origin.Count == 0 || request.Headers.Origin == $"{request.Scheme}://{request.Host}";

    private static async ValueTask<bool> RefuseAsync(HttpContext http, string message)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer";
        await ErrorAnswer.WriteAsync(
            http, ResponseMediaType.For(http.Request), new HttpProblem(StatusCodes.Status401Unauthorized, message, "UNAUTHENTICATED")).ConfigureAwait(false);
        return false;
    }
}
