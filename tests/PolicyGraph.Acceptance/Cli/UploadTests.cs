using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>Documents that clients send to the server.</summary>
public sealed class UploadTests(UploadServer server) : IClassFixture<UploadServer>
{
    private const string Text = "text/plain";
    private const string Html = "text/html";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Fact]
    public async Task Document_is_read_first_then_stored_and_known_again()
    {
        var document = await File.ReadAllBytesAsync(Repository.PathOf("samples", "06-inner-mongolia-2016.txt"), TestContext.Current.CancellationToken);
        var before = await PoliciesAsync();
        var looked = await SendAsync("?dryRun=true", Text, document);
        var between = await PoliciesAsync();
        var added = await SendAsync("?name=06.txt", Text, document);
        var again = await SendAsync("?name=06.txt", Text, document);

        Assert.Equal((HttpStatusCode.OK, false, null), Summary(looked));
        Assert.Equal(before, between);
        Assert.Equal((HttpStatusCode.Created, true, "ADDED"), Summary(added));
        Assert.Equal((HttpStatusCode.OK, true, "UNCHANGED"), Summary(again));
        Assert.Equal(before + 1, await PoliciesAsync());
        var policy = added.Answer.GetProperty("policy");
        Assert.Equal(("内政发〔2016〕906号", "06.txt"), (policy.GetProperty("id").GetString(), policy.GetProperty("source").GetString()));
        Assert.Equal(JsonValueKind.Array, policy.GetProperty("diagnostics").ValueKind);
        Assert.Equal(Encoding.UTF8.GetString(document), added.Answer.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(Html, "03-kunming.html")]
    [InlineData(Word, "07-inner-mongolia.docx")]
    public async Task Page_and_Word_document_are_read_too(string type, string sample)
    {
        var answer = await SendAsync("?dryRun=true", type, await File.ReadAllBytesAsync(Repository.PathOf("samples", sample), TestContext.Current.CancellationToken));
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

    [Theory]
    [InlineData("", "", "", 401)]
    [InlineData("?dryRun=false", "", "", 401)]
    [InlineData("?dryRun=true", "", "", 200)]
    [InlineData("?dryRun=true", "X-Forwarded-For", "203.0.113.9", 401)]
    [InlineData("?dryRun=true", "Origin", "https://example.org", 401)]
    public async Task Document_without_a_key_is_read_for_this_machine_alone_and_never_stored(string query, string header, string value, int status)
    {
        var before = await PoliciesAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/policies" + query) { Content = new StringContent("昆明市人民政府关于小店的意见\n一、登记\n当场发照。（市财政局负责）") };
        if (header.Length > 0)
            request.Headers.TryAddWithoutValidation(header, value);
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(before, await PoliciesAsync());
    }

    private static (HttpStatusCode Status, bool Stored, string? Change) Summary((HttpStatusCode Status, JsonElement Answer) answer) =>
        (answer.Status, answer.Answer.GetProperty("stored").GetBoolean(), answer.Answer.GetProperty("change").GetString());

    private async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(string query, string type, byte[] document)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/policies" + query) { Content = new ByteArrayContent(document) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", server.Key);
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    private async Task<int> PoliciesAsync()
    {
        using var response = await server.Client.PostAsJsonAsync(
            "/graphql", new { query = "{ policies(where: { status: { eq: LOADED } }) { totalCount } }" }, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return answer.GetProperty("data").GetProperty("policies").GetProperty("totalCount").GetInt32();
    }
}
