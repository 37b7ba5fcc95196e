using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>Documents that clients send to the server.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private const string Text = "text/plain";
    private const string Html = "text/html";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");
    private readonly HttpClient client = new();
    private Process server = null!;
    private string key = "";

    public async ValueTask InitializeAsync()
    {
        var made = (await ProgramRun.Of("key", "importer")).Output.Split('\n').Select(line => line.Split("  ", 2)[^1].Trim()).ToArray();
        key = made[0].Split(' ')[^1];
        var configuration = Path.Combine(folder.FullName, "policygraph.json");
        await File.WriteAllTextAsync(configuration, $$"""
            { "store": "sqlite:{{Path.Combine(folder.FullName, "graph.db").Replace('\\', '/')}}", "server": { "urls": "http://127.0.0.1:0" },
              "access": { "uploadKeys": ["{{made[1]}}"], "dryRun": "key" }, "uploads": { "maxBytes": 100000 } }
            """);
        server = ProgramRun.Start(
            new Dictionary<string, string?>(), ProgramRun.Program, "serve", "--config", configuration, "--ingest", "samples/01-state-council.txt");
        while (await server.StandardError.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("GraphQL", StringComparison.Ordinal))
                client.BaseAddress = new Uri(new Uri(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]), "/");
            if (line.StartsWith("Ctrl-C", StringComparison.Ordinal))
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        server.Kill();
        await server.WaitForExitAsync();
        server.Dispose();
        client.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Document_is_read_first_then_stored_and_known_again()
    {
        var document = await File.ReadAllBytesAsync(Repository.PathOf("samples", "06-inner-mongolia-2016.txt"), TestContext.Current.CancellationToken);
        var looked = await SendAsync("?dryRun=true", Text, document);
        var before = await PoliciesAsync();
        var added = await SendAsync("?name=06.txt", Text, document);
        var again = await SendAsync("?name=06.txt", Text, document);

        Assert.Equal((HttpStatusCode.OK, false, null), Summary(looked));
        Assert.Equal(1, before);
        Assert.Equal((HttpStatusCode.Created, true, "ADDED"), Summary(added));
        Assert.Equal((HttpStatusCode.OK, true, "UNCHANGED"), Summary(again));
        Assert.Equal(2, await PoliciesAsync());
        var policy = added.Answer.GetProperty("policy");
        Assert.Equal(("内政发〔2016〕906号", "06.txt"), (policy.GetProperty("id").GetString(), policy.GetProperty("source").GetString()));
        Assert.Equal(JsonValueKind.Array, policy.GetProperty("diagnostics").ValueKind);
        Assert.Equal(Encoding.UTF8.GetString(document), added.Answer.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(Html, "03-kunming.html")]
    [InlineData(Word, "07-inner-mongolia.docx")]
    public async Task Page_and_Word_document_are_read_too(string type, string pattern)
    {
        var files = Directory.GetFiles(Repository.PathOf("samples"), pattern);
        Assert.SkipWhen(files.Length == 0, $"There is no sample {pattern}.");
        var answer = await SendAsync("?dryRun=true", type, await File.ReadAllBytesAsync(files[0], TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Answer.GetProperty("policy").GetProperty("measures").EnumerateArray());
    }

    [Theory]
    [InlineData(Text, "%PDF-1.7 text", 415, "BAD_REQUEST", "The first bytes of the document are not of the format that Content-Type says.")]
    [InlineData(Word, "plain", 415, "BAD_REQUEST", "The first bytes of the document are not of the format that Content-Type says.")]
    [InlineData(Word, "PK\u0003\u0004 and no more", 422, "PG8", "upload: ")]
    [InlineData("application/pdf", "%PDF-1.7", 415, "BAD_REQUEST", "Send the document itself, with Content-Type text/plain, text/html or")]
    [InlineData(Text, "   \n", 422, "PG8", "upload: there is no text in it; check that the whole document was saved")]
    [InlineData(Text, "", 400, "BAD_REQUEST", "The request holds no document; send it as the body.")]
    public async Task Document_that_cannot_be_read_is_answered_with_the_reason(string type, string content, int status, string code, string message)
    {
        var answer = await SendAsync("", type, Encoding.UTF8.GetBytes(content));
        var error = answer.Answer.GetProperty("errors")[0];
        Assert.Equal((HttpStatusCode)status, answer.Status);
        Assert.StartsWith(code, error.GetProperty("extensions").GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.StartsWith(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_beyond_the_limit_is_refused()
    {
        var answer = await SendAsync("", Text, new byte[100_001]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal("The document is larger than 100000 bytes, the limit.", answer.Answer.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Document_without_a_key_is_refused()
    {
        using var content = new StringContent("正文");
        using var response = await client.PostAsync(new Uri("/policies?dryRun=true", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static (HttpStatusCode Status, bool Stored, string? Change) Summary((HttpStatusCode Status, JsonElement Answer) answer) =>
        (answer.Status, answer.Answer.GetProperty("stored").GetBoolean(), answer.Answer.GetProperty("change").GetString());

    private async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(string query, string type, byte[] document)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/policies" + query) { Content = new ByteArrayContent(document) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    private async Task<int> PoliciesAsync()
    {
        using var response = await client.PostAsJsonAsync(
            "/graphql", new { query = "{ policies(where: { status: { eq: LOADED } }) { totalCount } }" }, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return answer.GetProperty("data").GetProperty("policies").GetProperty("totalCount").GetInt32();
    }
}
