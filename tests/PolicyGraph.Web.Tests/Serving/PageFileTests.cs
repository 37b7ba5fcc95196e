using System.Net;
using PolicyGraph.Web.Tests.Support;
using Xunit;

namespace PolicyGraph.Web.Tests.Serving;

/// <summary>How the files of the page are sent.</summary>
public sealed class PageFileTests(SampleServer server)
{
    private const int Budget = 300 * 1024;

    [Fact]
    public async Task First_view_weighs_at_most_300_KB_compressed()
    {
        await SkipUnlessBuiltAsync();
        var weights = new List<(string File, int Bytes)> { ("/", (await GetAsync("/", "br")).Body.Length) };
        foreach (var file in FilesOf((await GetAsync("/", null)).Text))
        {
            var (response, body, _) = await GetAsync(file, "br");
            Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
            weights.Add((file, body.Length));
        }
        Assert.InRange(weights.Count, 3, 20);
        Assert.True(weights.Sum(weight => weight.Bytes) <= Budget, string.Join('\n', weights));
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate", "gzip")]
    public async Task Files_come_compressed_as_the_client_likes(string accepted, string coding)
    {
        await SkipUnlessBuiltAsync();
        var script = FilesOf((await GetAsync("/", null)).Text).First(file => file.EndsWith(".js", StringComparison.Ordinal));
        var (response, _, _) = await GetAsync(script, accepted);
        Assert.Equal(coding, Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.StartsWith("text/javascript", response.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.MaxAge > TimeSpan.FromDays(300));
    }

    [Fact]
    public async Task Page_runs_nothing_that_stands_in_its_markup_and_is_asked_for_anew()
    {
        await SkipUnlessBuiltAsync();
        var (response, _, _) = await GetAsync("/policy/anything", null);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.NoCache);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/assets/none.js")]
    [InlineData("/none.txt")]
    [InlineData("/..%2f..%2fetc%2fpasswd.txt")]
    public async Task File_that_is_not_there_is_404(string path)
    {
        var (response, _, _) = await GetAsync(path, null);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Server_without_the_page_says_how_to_build_it()
    {
        using var response = await server.AskUnbuiltAsync("/");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("npm run build --prefix web", text, StringComparison.Ordinal);
        Assert.Contains("网页尚未构建", text, StringComparison.Ordinal);
        using var other = await server.AskUnbuiltAsync("/policy/anything");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static IEnumerable<string> FilesOf(string html) =>
        html.Split('"').Where(part => part.StartsWith("/assets/", StringComparison.Ordinal)).Distinct();

    private async Task SkipUnlessBuiltAsync() =>
        Assert.SkipUnless(await Visit.IsBuiltAsync(server.Client), "The page is not built: install Node.js 20 with npm 11, then build again.");

    private async Task<(HttpResponseMessage Response, byte[] Body, string Text)> GetAsync(string path, string? accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/html, */*");
        if (accepted is not null)
            request.Headers.AcceptEncoding.ParseAdd(accepted);
        var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return (response, body, System.Text.Encoding.UTF8.GetString(body));
    }
}
